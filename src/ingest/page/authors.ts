import { toKey } from "../../model/key.ts";
import { isThing, listOf, resolve, textIn } from "./jsonLd.ts";
import { outletNames } from "./outlet.ts";
import type { PageFacts } from "./pageFacts.ts";

const BEFORE_NAMES =
  /^(?:(?:written |story |words |reported )?by|posted by|author|von|par|por|di|door|av|بقلم|كتبت?|بواسطة|إعداد|الكاتب)(?:\s*:\s*|\s+|$)/iu;
const BETWEEN_NAMES = /\s*(?:[;|\n،]|,(?!\s*(?:jr|sr|ii|iii|iv)\b)|\s(?:and|&)\s)\s*/iu;
const META = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "byl",
  "sailthru.author",
];
/**
 * Who wrote the story, each once: names only, as the first place that gives any gives them.
 * @param byline what the page shows as its byline.
 */
export function authorsOf(facts: PageFacts, byline: string | undefined): string[] {
  const { article, things, meta, signed } = facts;
  const outlets = new Set(outletNames(facts).map(toKey));
  const described = listOf(article["author"]).map((each) => {
    const author = resolve(each, things);
    return textIn(isThing(author) ? listOf(author["name"])[0] : author) ?? "";
  });
  const onlyOne = new Set(signed.map(toKey)).size === 1 ? signed.slice(0, 1) : [];
  for (const place of [described, ...META.map(meta), [byline ?? ""], onlyOne]) {
    const said = place.filter((each) => !outlets.has(toKey(each)));
    const names = said.flatMap(namesIn).filter((name) => !outlets.has(toKey(name)));
    if (names.length > 0) return [...new Map(names.map((name) => [toKey(name), name])).values()];
  }
  return [];
}

/** Names in a byline, without "By"; what is an address, a date or a sentence is no name. */
function namesIn(byline: string): string[] {
  if (byline.length > 300) return [];
  const parts = byline
    .trim()
    .replace(BEFORE_NAMES, "")
    .split(BETWEEN_NAMES)
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .trim()
        .replace(BEFORE_NAMES, "")
        .replace(/[.,:;\s]+$/, ""),
    );
  return parts.some(isSentence) ? [] : parts.filter(isName);
}

function isName(text: string): boolean {
  const isCredential =
    /^[A-Z]{2,4}$/.test(text) && text !== "AFP" && text !== "DPA" && text !== "AP";
  return (
    toKey(text) !== undefined &&
    text.length <= 60 &&
    !/[\d@#<>{}]|^edited by |https?:|\.(?:com|org|net)\b/i.test(text) &&
    !isCredential
  );
}

/** More words than a name has, whatever stands in brackets: then all of it is about the author. */
function isSentence(text: string): boolean {
  return (
    text
      .replace(/\([^)]*\)/g, "")
      .trim()
      .split(" ").length > 6
  );
}
