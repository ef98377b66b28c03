import { renderToString } from "react-dom/server";
import type { PageData } from "../model/page.ts";
import { App } from "./App.tsx";
import { setInlined } from "./data/inlined.ts";
import { ar } from "./lib/i18n/ar.ts";
import { en } from "./lib/i18n/en.ts";
import { siteOf } from "./siteOf.ts";

/** A page as HTML. */
export interface DrawnPage {
  title: string;
  /** What stands in the page's root element. */
  body: string;
}

/** Draws a page of the site from the files that it needs, where there is no browser. */
export function renderPage(page: PageData): DrawnPage {
  setInlined(page.files);
  const site = siteOf(page);
  const html = renderToString(<App site={site} messages={site.language === "ar" ? ar : en} />);
  // React puts a page's title before everything else, for the head.
  const [whole, title] = /^<title>(.*?)<\/title>/s.exec(html) ?? ["", "Crossread"];
  return { title: title ?? "", body: html.slice(whole.length) };
}
