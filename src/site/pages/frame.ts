import { escapeHtml } from "../../model/escapeHtml.ts";
import { FACES_ID, PAGE_DATA_ID, STYLESHEET_ID } from "../../model/pageParts.ts";
import type { BuiltApp, PageKind } from "../build/buildApp.ts";
import { escapeJson } from "./escape.ts";
import { allowed, stylesOfPages } from "./pageStyles.ts";

/** What differs from page to page. */
interface PageParts {
  language: string;
  title: string;
  /** Elements of the head: description, canonical address, cards for those who share it. */
  head: string;
  /** What stands in the root element. */
  body: string;
  /** Whose code it is taken over with; neither where that comes later. */
  kind?: PageKind | undefined;
  /** The page's data, as JSON. */
  data: string;
}

/** Makes pages of the app's frame. */
export type Frame = (page: PageParts) => string;

/**
 * The frame of every page: its own styles and a small script in it, so that one request makes it readable; whatever else is
 * loaded stands at its end, so that nothing is asked for before the text is there.
 * @param root the folder of the site, without a slash at its end; @param languages those that its pages come in.
 */
export function pageFrame(app: BuiltApp, root: string, languages: readonly string[]): Frame {
  const late: string[] = [];
  const bare = app.frame
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace(
      /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g,
      (tag) => {
        late.push(tag.trim());
        return "";
      },
    );
  const [first = "", afterTitle = ""] = bare.split(/<html[^>]*>|<title>[^<]*<\/title>/).slice(1);
  const { fontFaces, early } = app;
  const stylesFor = stylesOfPages(app.styles);
  const meta = first.replace(/\s*<head>\s*/, "").replaceAll(/\n\s*/g, "");
  // Before the small script, which puts the faces off where they would come late.
  const start = `<style id="${FACES_ID}">${fontFaces}</style><script>${early}</script>`;
  const end = `${late.join("")}</body></html>\n`;
  if (!afterTitle.includes('<div id="root"></div>'))
    throw new Error("index.html has no empty #root");
  return (page) => {
    const { language, title, head, body, data } = page;
    const styles = stylesFor(body);
    const policy = policyFor([allowed(early)], [allowed(fontFaces), styles.allowed]);
    return (
      `<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-root="${root}" data-languages="${languages.join(" ")}">` +
      `<head><meta http-equiv="Content-Security-Policy" content="${policy}">${meta}${start}<title>${escapeHtml(title)}</title>${head}<style>${styles.css}</style></head>` +
      `<body><div id="root">${body}</div>` +
      `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>${stepsFor(page, app)}${fontsFor(language, app)}${end}`
    );
  };
}

/** Asked for together, though they run one after the other. */
function stepsFor({ language, kind }: PageParts, { steps, stylesheet }: BuiltApp): string {
  const own = [steps.languages[language], kind && steps.pages[kind]];
  const scripts = [...steps.all, ...own.filter((href) => href !== undefined)];
  return [
    ...scripts.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    `<link id="${STYLESHEET_ID}" rel="preload" as="style" href="${stylesheet}">`,
  ].join("");
}

/** Asked for last: they are for the pages that come after this one. */
function fontsFor(language: string, { faces }: BuiltApp): string {
  return (language === "ar" ? faces.arabic : faces.latin)
    .map(
      (href) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="${href}">`,
    )
    .join("");
}

/** Nothing but our own files, no HTML made from strings. Outlets' pictures only when the reader asks for them. */
function policyFor(scripts: readonly string[], styles: readonly string[]): string {
  return [
    // WebAssembly: the search engine.
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(" ")}`,
    `style-src 'self' ${styles.join(" ")}`,
    "font-src 'self'",
    // Which storage a reader will connect is not known here; nothing is spoken to until the reader asks.
    "connect-src 'self' https:",
    "img-src 'self' https: http:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one address that a script may be made of: the worker's (src/app/data/offline/worker.ts).
    "trusted-types crossread-worker",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join("; ");
}
