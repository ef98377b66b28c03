import { useMemo } from "react";
import { navigate, useLocation } from "./lib/location.ts";
import { type Site, useSite } from "./lib/Site.tsx";
import { type Address, buildPath, type NarrowableAddress, readPath } from "./paths.ts";

/** Where the reader is. */
export interface Place {
  address: Address;
  /** Without the query. */
  path: string;
  /** The name of the entry of the history; undefined where a page is drawn beforehand. */
  visit: string | undefined;
}

/** Where the reader is, from the address bar. */
export function useAddress(): Place {
  const site = useSite();
  const drawn = site.drawnFor === undefined ? undefined : site.base + site.drawnFor;
  const { path, visit } = useLocation(drawn);
  return useMemo(() => {
    const [pathname = "", search = ""] = path.split(/(?=\?)/, 2);
    return { ...addressAt(site, { pathname, search }), visit };
  }, [site, path, visit]);
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

/**
 * Goes to another choice of the same page, in place of this one in the history. The choice is made of the address bar's: a press
 * may come before what is drawn has followed the last one.
 */
export function useNarrow(): (choose: (now: NarrowableAddress) => NarrowableAddress) => void {
  const site = useSite();
  return (choose) => {
    const { address } = addressAt(site, location);
    if (address.page === "unknown") return;
    navigate(site.base + buildPath(choose(address)), { replace: true });
  };
}
