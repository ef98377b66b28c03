import { toKey } from "../../model/key.ts";
import { textIn } from "./jsonLd.ts";
import { namesGiven, outletNames } from "./outlet.ts";
import type { PageFacts } from "./pageFacts.ts";

const SEPARATOR = /\s+[-–—|·•»:/\\_]+\s+|\s*[|»]\s*|\s*::\s*|_/g;

/** The headline without the outlet's name, which pages put before or after it. */
export function headlineOf(facts: PageFacts, found: string | null | undefined): string | undefined {
  const { article, document, meta, h1s } = facts;
  const names = namesOf(facts);
  const title = [
    found,
    textIn(article["headline"]),
    meta("og:title")[0],
    h1s[0],
    document.querySelector("title")?.textContent,
  ]
    .map((each) => each?.replace(/\s+/g, " ").trim())
    .find((each) => each !== undefined && toKey(each) !== undefined && !names.has(compact(each)));
  return title && (asHeading(title, h1s) ?? withoutOutlet(title, names));
}

/** A title whose first part is the page's first heading has something else after it. */
function asHeading(title: string, h1s: readonly string[]): string | undefined {
  const headings = new Set(h1s.flatMap((heading) => toKey(heading) ?? []));
  const end = [...title.matchAll(/\s+[-–—|·•»]\s+/g)].find(({ index }) =>
    headings.has(toKey(title.slice(0, index)) ?? ""),
  );
  return end && title.slice(0, end.index).trim();
}

/** The outlet's names, and its host, in the form in which names are compared. */
function namesOf(facts: PageFacts): Set<string> {
  const host = facts.address ? new URL(facts.address).hostname.replace(/^(?:www|m|amp)\./, "") : "";
  const names = [
    ...namesGiven(facts),
    ...outletNames(facts),
    host,
    host.split(".").slice(0, -1).join(""),
  ];
  return new Set(names.flatMap((name) => compact(name) || []));
}

function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const separators = [...title.matchAll(SEPARATOR)];
  for (const { index, 0: separator } of separators) {
    const [before, after] = [title.slice(0, index), title.slice(index + separator.length)];
    if (names.has(compact(after)) && toKey(before)) return withoutOutlet(before.trim(), names);
    if (names.has(compact(before)) && toKey(after)) return withoutOutlet(after.trim(), names);
  }
  return title;
}

function compact(name: string): string {
  return (toKey(name) ?? "").replaceAll("-", "");
}
