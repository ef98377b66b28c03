import { toKey } from "../../model/key.ts";
import { listOf, textIn } from "./jsonLd.ts";
import { outletNames } from "./outlet.ts";
import type { PageFacts } from "./pageFacts.ts";

/** More tags than this are there for search engines. */
const MOST = 20;

/** Stands for a comma that does not part two tags. */
const COMMA = "\u0001";

/** What the page says its story is about: its tags and keywords, each once, without `#`. */
export function tagsOf(facts: PageFacts, headline: string): string[] {
  const { article, meta } = facts;
  const outlets = new Set([...outletNames(facts), headline].map(toKey));
  const tags = [
    ...oneEach(meta("article:tag")),
    ...oneEach(meta("og:article:tag")),
    ...listOf(article["keywords"]).flatMap((each) => textIn(each) ?? []),
    ...meta("news_keywords"),
    ...meta("parsely-tags"),
  ];
  const found = tagsIn(tags.length > 0 ? tags : meta("keywords"));
  const byKey = new Map(found.map((tag) => [toKey(tag), tag] as const).toReversed());
  const once = found.filter((tag) => byKey.get(toKey(tag)) === tag && !outlets.has(toKey(tag)));
  return once.length > MOST ? [] : [...new Set(once)];
}

/** Several elements hold a tag each, commas and all; a single one may hold a list. */
function oneEach(values: readonly string[]): string[] {
  return values.length > 1 ? values.map((value) => value.replaceAll(",", COMMA)) : [...values];
}

function tagsIn(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.slice(0, 5000).split(/[,;،]/))
    .map((tag) => tag.replaceAll(COMMA, ","))
    .map((tag) => tag.trim().replace(/^#/, "").trim())
    .filter((tag) => toKey(tag) !== undefined && !isForMachines(tag));
}

function isForMachines(tag: string): boolean {
  return (
    tag.length > 50 ||
    tag.split(/\s+/).length > 5 ||
    /[:=/\\<>{}|]|^(?:\d+|null|undefined)$|^(?:type|tag|section)-/i.test(tag)
  );
}
