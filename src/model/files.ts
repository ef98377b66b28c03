/** Where the parts of an edition lie, relative to its folder. */
export const EDITION_FILE = "edition.json";

export function storyFile(id: string): string {
  return `stories/${id}.json`;
}
