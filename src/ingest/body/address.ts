import { HttpUrl } from "../../model/scalars.ts";
import * as v from "valibot";

/** What addresses in a body are relative to. */
export interface Bases {
  /** The story's own page. */
  link?: string | undefined;
  /** Where pictures are: the story's page, or the file the source was read from (`file:`). */
  picture?: string | undefined;
}

/** An http(s) address, made absolute; undefined for every other kind and for what cannot be read. */
export function linkAddress(address: string | null | undefined, base?: string): string | undefined {
  if (!address || !URL.canParse(address.trim(), base)) return undefined;
  const { href } = new URL(address.trim(), base);
  return v.is(HttpUrl, href) ? href : undefined;
}

/** Where a picture is: an http(s) address, or the path of a file that lies beside a source on this machine. */
export function pictureAddress(
  address: string | null | undefined,
  base: string | undefined,
): string | undefined {
  if (!address) return undefined;
  const url = linkAddress(address, base?.startsWith("http") ? base : undefined);
  if (url) return url;
  return base?.startsWith("file:") && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)
    ? new URL(address, base).href
    : undefined;
}
