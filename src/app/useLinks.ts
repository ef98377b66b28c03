import { useEffect } from "react";
import { navigate } from "./lib/location.ts";
import { notePlace } from "./lib/place.ts";
import { type Site, useSite } from "./lib/Site.tsx";
import type { Address } from "./paths.ts";
import { addressAt } from "./useAddress.ts";

/** Follows the links of the site without loading the page anew. */
export function useLinks(): void {
  const site = useSite();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = plainLinkOf(event);
      if (!link || !addressOf(link, site)) return;
      event.preventDefault();
      notePlace();
      navigate(link.pathname + link.search);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [site]);
}

/** The link that an event is of. */
export function linkOf({ target }: Event): HTMLAnchorElement | undefined {
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
export function addressOf(link: HTMLAnchorElement, site: Site): Address | undefined {
  const { target, hreflang, origin, pathname, search, hash } = link;
  if (origin !== location.origin || target || hreflang || link.hasAttribute("download"))
    return undefined;
  if (hash && pathname === location.pathname && search === location.search) return undefined;
  const { address } = addressAt(site, link);
  return address.page === "unknown" ? undefined : address;
}
