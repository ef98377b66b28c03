import * as v from "valibot";
import { Key } from "../model/key.ts";
import { Day, StoryId } from "../model/scalars.ts";

/** Where the reader is. The address bar is the only place this is kept. */
export type Address =
  | { page: "front"; outlets: string[] }
  | { page: "story"; id: string; outlets: string[] }
  | { page: "tag"; tag: string; outlets: string[] }
  | { page: "search"; query: string; outlets: string[]; from?: string; to?: string }
  | { page: "unknown" };

/** An address that can be narrowed to outlets. */
export type NarrowableAddress = Exclude<Address, { page: "unknown" }>;

/** The address of a search: `from` and `to` are days, counted in. */
export type SearchAddress = Extract<Address, { page: "search" }>;

/** The path and query of an address, from the root of the site. */
export function buildPath(address: NarrowableAddress): string {
  const outlets = address.outlets.map((id): [string, string] => ["outlet", id]);
  const query = new URLSearchParams([...searchOf(address), ...outlets]).toString();
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
    case "search":
      return "/search";
  }
}

function searchOf(address: NarrowableAddress): [string, string][] {
  if (address.page !== "search") return [];
  const { query, from = "", to = "" } = address;
  const all: [string, string][] = [
    ["q", query],
    ["from", from],
    ["to", to],
  ];
  return all.filter(([, value]) => value !== "");
}

/** The inverse of {@link buildPath}. What is not an address of ours is `unknown`; outlets that cannot be are dropped. */
export function readPath(pathname: string, search: string): Address {
  const outlets = readOutlets(search);
  const [kind, value, ...more] = pathname.split("/").filter((part) => part !== "");
  if (kind === undefined) return { page: "front", outlets };
  if (kind === "search" && value === undefined) return readSearch(search, outlets);
  const name = value === undefined || more.length > 0 ? undefined : decode(value);
  if (kind === "story" && v.is(StoryId, name)) return { page: "story", id: name, outlets };
  if (kind === "tag" && v.is(Key, name)) return { page: "tag", tag: name, outlets };
  return { page: "unknown" };
}

function readSearch(search: string, outlets: string[]): Address {
  const given = new URLSearchParams(search);
  const [from, to] = [given.get("from"), given.get("to")];
  return {
    page: "search",
    query: given.get("q") ?? "",
    outlets,
    ...(v.is(Day, from) && { from }),
    ...(v.is(Day, to) && { to }),
  };
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
