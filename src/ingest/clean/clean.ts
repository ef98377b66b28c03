import { type Block, bodyText } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import type { CleanContext } from "./cleaner.ts";
import { CLEANERS } from "./cleaners.ts";

/** A cleaned body, and what was taken out of it, a sentence each for the report. */
export interface Cleaned {
  blocks: SourceBlock[];
  removed: string[];
}

/** In characters: enough to know the text again by. */
const SHOWN = 100;

/** Three are usual; a body that needs more than these was made to exhaust its reader. */
const MOST_ROUNDS = 20;

/**
 * Takes out of a body what is not the story. The cleaners run until none finds anything: what one takes out can show
 * another's to be the first or the last block.
 */
export function clean(blocks: readonly SourceBlock[], context: CleanContext): Cleaned {
  let cleaned: Cleaned = { blocks: [...blocks], removed: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = cleaned.blocks;
    cleaned = cleanOnce(cleaned, context);
    if (isSame(before, cleaned.blocks)) break;
  }
  return cleaned;
}

function cleanOnce({ blocks, removed }: Cleaned, context: CleanContext): Cleaned {
  let left = blocks;
  const said = [...removed];
  for (const { removes, apply } of CLEANERS) {
    const next = apply(left, context);
    said.push(...goneFrom(left, next).map((text) => `${removes}: ${text}`));
    left = next;
  }
  return { blocks: left, removed: said };
}

function isSame(a: readonly SourceBlock[], b: readonly SourceBlock[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}

/** What blocks said that are gone; a text that moved into another block is not. */
function goneFrom(before: readonly SourceBlock[], after: readonly SourceBlock[]): string[] {
  const kept = new Set(after);
  const gone = before.filter((block) => !kept.has(block));
  if (gone.length === 0) return [];
  const were = new Set(before);
  const changed = after
    .filter((block) => !were.has(block))
    .map((block) => `${saidBy(block)} ${block.type === "figure" ? block.picture.src : ""}`);
  return gone
    .map(saidBy)
    .filter((text) => text !== "" && !changed.some((other) => other.includes(text)))
    .map((text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text));
}

function saidBy(block: SourceBlock): string {
  const text = bodyText([block as Block])
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" && block.type === "figure" ? block.picture.src : text;
}
