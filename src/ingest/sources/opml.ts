import { type Opml, parseOpml } from "feedsmith";
import { languageTag, oneLine } from "../feed/plainText.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { innerXml, xmlTree } from "../xml/tree.ts";
import type { SourceEntry } from "./sourceEntry.ts";

const EXTRA = ["crossreadFullPage"] as const;
type Outline = Opml.Outline<string, typeof EXTRA>;

/**
 * The sources of an OPML list: each outline with an `xmlUrl`, in the groups that it stands in.
 * @throws UnreadableSourceError when there is no list in it.
 */
export function readOpml(text: string): SourceEntry[] {
  const document =
    parse(text) ?? parse(innerXml(xmlTree(text, { keepOpen: (open) => open.length })));
  if (!document) throw new UnreadableSourceError("an OPML list that is too broken to be read");
  return entriesOf(document.body?.outlines ?? [], []);
}

function parse(text: string): Opml.Document<string, typeof EXTRA> | undefined {
  try {
    return parseOpml(text, { extraOutlineAttributes: EXTRA });
  } catch {
    // A list that the library refuses is closed where it was left open, and tried once more.
    return undefined;
  }
}

function entriesOf(outlines: readonly Outline[], groups: string[]): SourceEntry[] {
  return outlines.flatMap((outline) => {
    const name = oneLine(outline.text ?? outline.title ?? "");
    const inner = name && !outline.xmlUrl ? [...groups, name] : groups;
    return [...entryOf(outline, groups), ...entriesOf(outline.outlines ?? [], inner)];
  });
}

function entryOf(outline: Outline, groups: string[]): SourceEntry[] {
  const url = outline.xmlUrl?.trim();
  if (!url) return [];
  const outlet = oneLine(outline.title ?? outline.text ?? "");
  const language = languageTag(outline.language);
  const section = oneLine(outline.category ?? "");
  const fullPage = isTrue(outline.crossreadFullPage);
  return [
    {
      url,
      groups,
      ...(outlet && { outlet }),
      ...(language && { language }),
      ...(section && { section }),
      ...(fullPage && { fullPage }),
    },
  ];
}

function isTrue(value: unknown): boolean {
  return typeof value === "string" && /^\s*true\s*$/i.test(value);
}
