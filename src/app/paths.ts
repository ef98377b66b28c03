import * as v from "valibot";
import { Key } from "../model/key.ts";
import { StoryId } from "../model/scalars.ts";

/** Where the reader is. The address bar is the only place this is kept. */
export type Address =
  | { page: "front"; outlets: string[] }
  | { page: "story"; id: string; outlets: string[] }
  | { page: "tag"; tag: string; outlets: string[] }
  | { page: "settings"; outlets: string[] }
  | { page: "unknown" };

/** An address that can be narrowed to outlets. */
export type NarrowableAddress = Exclude<Address, { page: "unknown" }>;

/** The path and query of an address, from the root of the site. */
export function buildPath(address: NarrowableAddress): string {
  const query = address.outlets.map((id) => `outlet=${encodeURIComponent(id)}`).join("&");
  return pathOf(address) + (query && `?${query}`);
}

function pathOf(address: NarrowableAddress): string {
  switch (address.page) {
    case "front":
      return "/";
    case "story":
      return `/story/${address.id}`;
    case "tag":
      return `/tag/${encodeURIComponent(address.tag)}`;
    case "settings":
      return "/settings";
  }
}

/** The inverse of {@link buildPath}. What is not an address of ours is `unknown`; outlets that cannot be are dropped. */
export function readPath(pathname: string, search: string): Address {
  const outlets = readOutlets(search);
  const [kind, value, ...more] = pathname.split("/").filter((part) => part !== "");
  if (kind === undefined) return { page: "front", outlets };
  if (kind === "settings" && value === undefined) return { page: "settings", outlets };
  const name = value === undefined || more.length > 0 ? undefined : decode(value);
  if (kind === "story" && v.is(StoryId, name)) return { page: "story", id: name, outlets };
  if (kind === "tag" && v.is(Key, name)) return { page: "tag", tag: name, outlets };
  return { page: "unknown" };
}

function readOutlets(search: string): string[] {
  const ids = new URLSearchParams(search).getAll("outlet");
  return [...new Set(ids)].filter((id) => v.is(Key, id));
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
