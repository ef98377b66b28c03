import type { BlockReader } from "./blockReader.ts";

const LANGUAGE = /\b(?:language|lang|highlight-source|brush:)[-\s]?([\w+#-]+)/i;

/** Text whose line ends count, and the language of the code that it is. */
export const readCode: BlockReader = (element) => {
  for (const each of element.querySelectorAll("script, style, button")) each.remove();
  for (const br of element.querySelectorAll("br")) br.replaceWith("\n");
  const text = (element.textContent ?? "").replace(/^\n+/, "").trimEnd();
  const code = element.querySelector("code");
  const classes = [code?.className, element.className, element.parentElement?.className].join(" ");
  const named = code?.getAttribute("data-lang") ?? element.getAttribute("data-lang");
  const language = named || LANGUAGE.exec(classes)?.[1];
  return text === "" ? [] : [{ type: "code", text, ...(language && { language }) }];
};
