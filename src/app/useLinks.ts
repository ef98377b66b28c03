import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { headQuery } from "./data/listQueries.ts";
import { savesData } from "./data/savesData.ts";
import { storyQuery } from "./data/storyQuery.ts";
import { navigate } from "./lib/location.ts";
import { notePlace } from "./lib/place.ts";
import { type Site, useSite } from "./lib/Site.tsx";
import { type Address, isList, listsOf } from "./paths.ts";
import { addressAt } from "./useAddress.ts";

/** Follows the links of the site without loading the page anew, and fetches where they lead when the reader turns to one. */
export function useLinks(): void {
  const client = useQueryClient();
  const site = useSite();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = plainLinkOf(event);
      if (!link || !addressOf(link, site)) return;
      event.preventDefault();
      notePlace();
      navigate(link.pathname + link.search);
    };
    const prepare = (event: Event) => {
      if (savesData()) return;
      const link = linkOf(event);
      const address = link && addressOf(link, site);
      if (address) prefetch(client, address);
      const outlet = outletOf(event);
      if (outlet) void client.prefetchQuery(headQuery({ kind: "outlet", key: outlet }));
    };
    document.addEventListener("click", follow);
    for (const sign of SIGNS) document.addEventListener(sign, prepare, { passive: true });
    return () => {
      document.removeEventListener("click", follow);
      for (const sign of SIGNS) document.removeEventListener(sign, prepare);
    };
  }, [client, site]);
}

/** What tells that a link may be followed soon. */
const SIGNS = ["pointerover", "pointerdown", "focusin"];

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLAnchorElement>("a[href]") ?? undefined;
}

/** The link of a press that means "go there, here": no other button, no key held, nobody else has dealt with it. */
function plainLinkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const { button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
    return undefined;
  return linkOf(event);
}

/** The page of the site in this language that a link leads to; undefined for any other, and for a place on the page that is shown. */
function addressOf(link: HTMLAnchorElement, site: Site): Address | undefined {
  const { target, hreflang, origin, pathname, search, hash } = link;
  if (origin !== location.origin || target || hreflang || link.hasAttribute("download"))
    return undefined;
  if (hash && pathname === location.pathname && search === location.search) return undefined;
  const { address } = addressAt(site, link);
  return address.page === "unknown" ? undefined : address;
}

/** The outlet that a press here would narrow to. */
function outletOf({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-outlet]")?.dataset["outlet"];
}

/** Fetches what a link to an address leads to. */
function prefetch(client: QueryClient, address: Address): void {
  if (address.page === "story") void client.prefetchQuery(storyQuery(address.id));
  else if (isList(address)) {
    for (const list of listsOf(address)) void client.prefetchQuery(headQuery(list));
  }
}
