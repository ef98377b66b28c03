import { listOf, isThing, resolve, textIn } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

/** In characters: a longer name is a slogan. */
const LONGEST = 80;

/** The outlet's name as the page gives it; an address instead of a name is told as its host. Never guessed. */
export function outletOf(facts: PageFacts): string | undefined {
  return outletNames(facts)[0];
}

/** Every name that the page gives its outlet, the best first. */
export function outletNames(facts: PageFacts): string[] {
  return namesGiven(facts).flatMap((name) => {
    const isAddress = /^https?:/i.test(name) && URL.canParse(name);
    const bare = isAddress ? new URL(name).hostname.replace(/^www\./, "") : withoutSlogan(name);
    return bare !== "" && bare.length <= LONGEST ? [bare] : [];
  });
}

/** The same as the page writes them, slogans and all. */
export function namesGiven({ article, things, meta, document }: PageFacts): string[] {
  const publishers = listOf(article["publisher"]).map((each) => {
    const publisher = resolve(each, things);
    return textIn(isThing(publisher) ? publisher["name"] : publisher);
  });
  const said = [
    ...publishers,
    ...meta("og:site_name"),
    ...meta("application-name").filter((name) => !isOfTitle(name, document)),
    ...meta("dc.publisher"),
  ];
  return said.flatMap((name) => name ?? []);
}

/** "Courier | News, sport and weather" is called Courier. */
function withoutSlogan(name: string): string {
  return (name.split(/\s+[|–—-]\s+/)[0] ?? name).trim();
}

/** Some pages put their title where the name of the site belongs. */
function isOfTitle(name: string, document: Document): boolean {
  const title = document.querySelector("title")?.textContent?.trim() ?? "";
  return name === title || (name.split(" ").length > 3 && title.startsWith(name));
}
