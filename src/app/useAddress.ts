import { navigate, useLocation } from "./lib/location.ts";
import { type Site, useSite } from "./lib/Site.tsx";
import { type Address, buildPath, type NarrowableAddress, readPath } from "./paths.ts";

/** Where the reader is, from the address bar; `path` is without the query. */
export function useAddress(): { address: Address; path: string } {
  const site = useSite();
  const drawn = site.drawnFor === undefined ? undefined : site.base + site.drawnFor;
  const [pathname = "", search = ""] = useLocation(drawn).split(/(?=\?)/, 2);
  const path = pathBelow(site, pathname);
  return { address: readPath(path, search), path };
}

/** A path of the address bar, below the folder of the page's language. */
export function pathBelow({ base }: Site, pathname: string): string {
  if (!pathname.startsWith(`${base}/`)) return pathname === base ? "/" : pathname;
  return pathname.slice(base.length);
}

/** Goes to another choice of outlets of the same page, in place of this one in the history. */
export function useNarrow(): (address: NarrowableAddress) => void {
  const { base } = useSite();
  return (address) =>
    navigate(base + buildPath(address), { replace: true, state: history.state as unknown });
}
