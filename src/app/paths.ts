import * as v from "valibot";
import { Key } from "../model/key.ts";
import { type ListName } from "../model/list.ts";
import { Day, StoryId } from "../model/scalars.ts";

/** Where the reader is. The address bar is the only place this is kept. */
export type Address = NarrowableAddress | { page: "unknown" };

/** An address that can be narrowed to outlets. */
export type NarrowableAddress =
  | ListAddress
  | SearchAddress
  | { page: "settings"; outlets: string[] }
  | { page: "saved"; outlets: string[] }
  | { page: "story"; id: string; outlets: string[] };

/** A list; `part` is the one it begins with, counted from the oldest, where that is not the newest. */
export type ListAddress =
  | { page: "front"; outlets: string[]; part?: number }
  | { page: "tag"; tag: string; outlets: string[]; part?: number }
  | { page: "day"; day: string; outlets: string[]; part?: number };

/** The address of a search: `from` and `to` are days, counted in. */
export interface SearchAddress {
  page: "search";
  query: string;
  outlets: string[];
  from?: string | undefined;
  to?: string | undefined;
}

/** The same page for another choice of outlets; a list begins anew. */
export function withOutlets(address: NarrowableAddress, outlets: string[]): NarrowableAddress {
  if (!("part" in address)) return { ...address, outlets };
  const { part: _part, ...rest } = address;
  return { ...rest, outlets };
}

/** The path and query of an address, from the root of the site. */
export function buildPath(address: NarrowableAddress): string {
  const [only] = address.outlets;
  const isOne = address.outlets.length === 1 && only !== undefined;
  if (address.page === "front" && address.part !== undefined && isOne) {
    return `${outletPath(only)}/${address.part}`;
  }
  const outlets = address.outlets.map((id): [string, string] => ["outlet", id]);
  const query = new URLSearchParams([...searchOf(address), ...outlets]).toString();
  return pathOf(address) + (query && `?${query}`);
}

/** The page of one outlet: what `/?outlet=…` shows, as a page of its own that can be read without script. */
export function outletPath(id: string): string {
  return `/outlet/${encodeURIComponent(id)}`;
}

function pathOf(address: NarrowableAddress): string {
  switch (address.page) {
    case "front":
      return address.part === undefined ? "/" : `/page/${address.part}`;
    case "story":
      return `/story/${address.id}`;
    case "tag":
      return `/tag/${encodeURIComponent(address.tag)}${partOf(address)}`;
    case "day":
      return `/day/${address.day}${partOf(address)}`;
    case "search":
      return "/search";
    case "settings":
      return "/settings";
    case "saved":
      return "/saved";
  }
}

function partOf({ part }: ListAddress): string {
  return part === undefined ? "" : `/${part}`;
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
  if ((kind === "settings" || kind === "saved") && value === undefined) {
    return { page: kind, outlets };
  }
  if (kind === "search" && value === undefined) return readSearch(search, outlets);
  const name = value === undefined ? undefined : decode(value);
  if (kind === "story" && more.length === 0 && v.is(StoryId, name)) {
    return { page: "story", id: name, outlets };
  }
  if (kind === "page" && more.length === 0) {
    const part = readPart(name);
    return part === undefined ? { page: "unknown" } : { page: "front", outlets, part };
  }
  const part = readPart(more[0]);
  if (more.length > 1 || (more.length === 1 && part === undefined)) return { page: "unknown" };
  const from = part === undefined ? {} : { part };
  if (kind === "tag" && v.is(Key, name)) return { page: "tag", tag: name, outlets, ...from };
  if (kind === "day" && v.is(Day, name)) return { page: "day", day: name, outlets, ...from };
  if (kind === "outlet" && v.is(Key, name)) return { page: "front", outlets: [name], ...from };
  return { page: "unknown" };
}

/** Whether an address is a list's. */
export function isList(address: Address): address is ListAddress {
  return address.page === "front" || address.page === "tag" || address.page === "day";
}

/** The lists of which an address shows the rows, merged into one; several where several outlets are chosen. */
export function listsOf(address: ListAddress): ListName[] {
  if (address.page === "tag") return [{ kind: "tag", key: address.tag }];
  if (address.page === "day") return [{ kind: "day", key: address.day }];
  if (address.outlets.length === 0) return [{ kind: "all" }];
  return address.outlets.map((key) => ({ kind: "outlet", key }));
}

function readPart(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
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
