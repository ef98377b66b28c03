import { headFile, partFile } from "../../model/files.ts";
import { type ListName, toListHead, toListPart } from "../../model/list.ts";
import type { MadeList } from "../lists/makeLists.ts";
import { hashOf, type SiteWriter } from "../write/SiteWriter.ts";
import type { PageMaker } from "./PageMaker.ts";

/** Writes the files of a list and a page for each of its parts; the newest part's page is the list's own. */
export function writeList(
  { name, head, parts }: MadeList,
  { pages, writer }: { pages: PageMaker; writer: SiteWriter },
): void {
  const write = (path: string, file: string, json: string) => {
    writer.write(`edition/${file}`, json);
    const plan = {
      path,
      kind: "list" as const,
      files: { [file]: json },
      description: head.title,
    };
    const madeOf = `${hashOf(head.title + json)}.${pages.id}`;
    for (const language of pages.kit.publication.languages) {
      const page = pages.file(path, language);
      if (!writer.keep(page, madeOf)) writer.write(page, pages.make(plan, language), madeOf);
    }
  };
  // From the oldest: a part is there before the page that leads to it.
  for (const [index, rows] of parts.entries()) {
    const part = index + 1;
    const json = JSON.stringify(toListPart({ rows }));
    if (part < parts.length) write(pathOf(name, part), partFile(name, part), json);
  }
  write(pathOf(name), headFile(name), JSON.stringify(toListHead(head)));
}

/** The path of a list's page, or of one of its older parts. */
export function pathOf(name: ListName, part?: number): string {
  const suffix = part === undefined ? "" : `/${part}`;
  if (name.kind === "all") return part === undefined ? "/" : `/page${suffix}`;
  return `/${name.kind}/${encodeURIComponent(name.key)}${suffix}`;
}
