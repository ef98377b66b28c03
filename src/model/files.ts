import type { ListName } from "./list.ts";

/** Where the parts of an edition lie, relative to its folder. */
export const EDITION_FILE = "edition.json";
export const STORIES_FOLDER = "stories";
export const PICTURES_FOLDER = "pictures";

export function storyFile(id: string): string {
  return `${STORIES_FOLDER}/${id}.json`;
}

/** Where a list's files lie in a site, relative to its edition folder; keys may be of any script. */
export function listFolder(list: ListName): string {
  return list.kind === "all" ? "lists/all" : `lists/${list.kind}/${list.key}`;
}

export function headFile(list: ListName): string {
  return `${listFolder(list)}/head.json`;
}

/** @param part counted from the oldest, 1. */
export function partFile(list: ListName, part: number): string {
  return `${listFolder(list)}/${part}.json`;
}
