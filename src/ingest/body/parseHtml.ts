import { parseHTML } from "linkedom";

/** Parses HTML. The parser keeps attributes as they are written, but `HREF` is `href`. */
export function parseHtml(html: string): Document {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of Array.from(element.attributes)) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
      element.removeAttribute(name);
    }
  }
  return document;
}
