import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";
import { lineOf } from "./plainText.ts";

/** In characters: a longer line says more than whose picture it is. */
const LONGEST = 140;

const CREDIT =
  /^[([]?\s*(?:photos?|photographs?|pictures?|images?|credits?|photo credits?|image credits?|file photo|illustration|الصورة|صورة|تصوير|مصدر الصورة|الصور)\s*(?::|\/|\||©|\bby\b|\bcourtesy\b|\bfrom\b|عن\s|من\s)/iu;
const AGENCY =
  /^[([]?[^.!?]{0,80}(?:\/|\bvia\b|\s[-–—|]|©)\s*(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Shutterstock|Xinhua|Anadolu|رويترز|أ ?ف ?ب)(?: Photo)?[)\].]?$/iu;

/** A line after a picture that says whose it is: it becomes the end of the picture's caption. */
export const photoCredits: Cleaner = {
  removes: "a photo credit in the text",
  apply: (blocks) => {
    const kept: SourceBlock[] = [];
    for (const block of blocks) {
      const last = kept.at(-1);
      if (last?.type === "figure" && block.type === "paragraph" && isCredit(block)) {
        const before = last.caption ? [...last.caption, { text: "\n" }] : [];
        kept[kept.length - 1] = { ...last, caption: [...before, ...block.spans] };
      } else kept.push(block);
    }
    return kept;
  },
};

function isCredit(block: SourceBlock): boolean {
  const line = lineOf(block)?.trim() ?? "";
  return line.length <= LONGEST && (CREDIT.test(line) || AGENCY.test(line));
}
