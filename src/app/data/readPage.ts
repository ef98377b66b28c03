import { PageData } from "../../model/page.ts";
import { PAGE_DATA_ID } from "../../model/pageParts.ts";
import { parseJson } from "../../model/parse.ts";
import { setInlined } from "./inlined.ts";

const BARE = { language: "en", languages: ["en", "ar"] };

/** How the page was drawn; the files that came with it are kept for whoever asks for them. A bare page is of the root. */
export function readPage(document: Document): Omit<PageData, "files"> {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return BARE;
  try {
    const { files, ...page } = parseJson(PageData, text, "the page's data");
    setInlined(files);
    return page;
  } catch (error) {
    console.warn("The data of the page could not be read; it is fetched:", error);
    return { ...BARE, language: document.documentElement.lang || "en" };
  }
}
