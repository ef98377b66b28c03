import { markStore } from "./browserStore.ts";
import { exportMarks, importMarks, type ImportReport } from "./exportFile.ts";

/** Everything that the reader made, as the text of a JSON file. */
export function exportEverything(): string {
  return exportMarks(markStore(), Date.now());
}

/** Merges the text of such a file into what is here. */
export function importEverything(text: string): ImportReport {
  return importMarks(markStore(), text, Date.now());
}
