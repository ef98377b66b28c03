import { renderToString } from "react-dom/server";
import type { PageData } from "../model/page.ts";
import { App } from "./App.tsx";
import { createQueryClient } from "./data/createQueryClient.ts";
import { setInlined } from "./data/inlined.ts";
import { ar } from "./lib/i18n/ar.ts";
import { en } from "./lib/i18n/en.ts";
import * as listPage from "./pages/ListPage.tsx";
import { listCode, storyCode } from "./pages/pageCode.ts";
import * as storyPage from "./pages/StoryPage.tsx";
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
  const client = createQueryClient();
  client.setQueryData(listCode.queryKey, listPage);
  client.setQueryData(storyCode.queryKey, storyPage);
  const messages = site.language === "ar" ? ar : en;
  const html = renderToString(<App site={site} messages={messages} client={client} />);
  // React puts a page's title before everything else, for the head.
  const [whole, title] = /^<title>(.*?)<\/title>/s.exec(html) ?? ["", "Crossread"];
  return { title: title ?? "", body: html.slice(whole.length) };
}
