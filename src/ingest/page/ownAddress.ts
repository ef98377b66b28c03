import { canonicalAddress } from "../address/canonicalAddress.ts";
import { withoutTracking } from "../address/tracking.ts";
import { unwrapAmp } from "../address/unwrapAmp.ts";
import { linkAddress } from "../body/address.ts";
import { isThing, listOf } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

/**
 * The address that the page calls its own, for a link to it. Believed only on the page's own site: no page may pass for
 * another outlet's story. A front page is no story's address.
 */
export function ownAddressOf({
  document,
  address,
  base,
  meta,
  article,
}: PageFacts): string | undefined {
  const described = listOf(article["mainEntityOfPage"]).map((each) =>
    isThing(each) ? each["@id"] : each,
  );
  const said = [
    ...[...document.querySelectorAll('link[rel~="canonical" i]')].map((link) =>
      link.getAttribute("href"),
    ),
    ...meta("og:url"),
    article["url"],
    ...described,
  ];
  const here = address && withoutTracking(unwrapAmp(new URL(address)).href);
  const own = said
    .map((each) => (typeof each === "string" ? linkAddress(each, base) : undefined))
    .find((each) => each !== undefined && isOfSite(each, here) && !isFront(each));
  return own ? withoutTracking(own) : here && withoutFragment(here);
}

function isOfSite(address: string, here: string | undefined): boolean {
  return here === undefined || siteOf(address) === siteOf(here);
}

/** The last two names of the host, or three where the last two are no site's own (`co.uk`). */
function siteOf(address: string): string {
  const host = new URL(canonicalAddress(address) ?? address).hostname;
  const names = host.split(".");
  const isShared = /^(?:co|com|org|net|gov|ac|edu|gob|or|ne)$/.test(names.at(-2) ?? "");
  return names.slice(isShared ? -3 : -2).join(".");
}

function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === "/" && search === "";
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
