import { usePathname, useSearch } from "wouter/use-browser-location";
import { type Address, readPath } from "./paths.ts";

/** The folder that the site lies in, without a slash at its end. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Where the reader is, from the address bar; `path` changes only when the page does. */
export function useAddress(): { address: Address; path: string } {
  const pathname = usePathname();
  const search = useSearch();
  const path = pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : pathname;
  return { address: readPath(path, search), path };
}
