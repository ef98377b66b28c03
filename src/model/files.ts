/** Where the parts of an edition lie, relative to its folder. */
export const EDITION_FILE = "edition.json";
export const STORIES_FOLDER = "stories";
export const PICTURES_FOLDER = "pictures";

export function storyFile(id: string): string {
  return `${STORIES_FOLDER}/${id}.json`;
}
