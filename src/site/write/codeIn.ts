import { readdirSync, readFileSync } from "node:fs";

/**
 * The program's own code in some folders, not in those below them: what is made by it is made anew by a newer Crossread.
 * @param from the address of a module; the folders are told from there, with a slash at their end.
 */
export function codeIn(from: string, ...folders: readonly string[]): string {
  return folders.flatMap((folder) => textsIn(new URL(folder, from))).join("");
}

function textsIn(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:tsx?|mjs)$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
}
