import { navigate, useLocation } from "./lib/location.ts";
import { type Site, useSite } from "./lib/Site.tsx";
import { type Address, buildPath, type NarrowableAddress, readPath } from "./paths.ts";

/** Where the reader is, from the address bar; `path` is without the query. */
export function useAddress(): { address: Address; path: string } {
  const site = useSite();
  const drawn = site.drawnFor === undefined ? undefined : site.base + site.drawnFor;
  const [pathname = "", search = ""] = useLocation(drawn).split(/(?=\?)/, 2);
  return addressAt(site, { pathname, search });
}

/** The address bar's address where that is of the same page as the one that is drawn, which may follow a moment later. */
export function useCurrent<Shown extends Address>(shown: Shown): Shown {
  const { address } = useAddress();
  return address.page === shown.page ? (address as Shown) : shown;
}

/** The address that a place of the address bar is, and its path. */
export function addressAt(site: Site, { pathname, search }: Pick<Location, "pathname" | "search">) {
  const path = pathBelow(site, pathname);
  return { address: readPath(path, search), path };
}

/** A path of the address bar, below the folder of the page's language. */
function pathBelow({ base }: Site, pathname: string): string {
  if (!pathname.startsWith(`${base}/`)) return pathname === base ? "/" : pathname;
  return pathname.slice(base.length);
}

/** Goes to another choice of outlets of the same page, in place of this one in the history. */
export function useNarrow(): (address: NarrowableAddress) => void {
  const { base } = useSite();
  return (address) =>
    navigate(base + buildPath(address), { replace: true, state: history.state as unknown });
}
