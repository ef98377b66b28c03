import { type Block, blockTexts, textOf } from "../../../model/block.ts";
import type { Story } from "../../../model/story.ts";
import { segments } from "./segments.ts";

/** The headline, where a block is meant. */
export const HEADLINE = -1;

/** Some engines fall silent after fifteen seconds: no piece takes that long, even read slowly. */
export const LONGEST = 200;

/** What the voice says in one go: a sentence, or a part of a long one. */
export interface Utterance {
  /** The index of its block in the body; {@link HEADLINE} for the headline. */
  block: number;
  /** From where to where in the block's text; an announcement stands for the whole block. */
  start: number;
  end: number;
  text: string;
  /** Said in the place of something that cannot be read aloud. */
  announces?: "code" | "table";
}

/** A story as it is read aloud: its headline, then its body. */
export function utterancesOf(story: Pick<Story, "headline" | "body" | "language">): Utterance[] {
  const { headline, body, language } = story;
  return [
    ...cut(HEADLINE, [headline], language),
    ...body.flatMap((block, index) => ofBlock(block, index, language)),
  ];
}

/** The texts of a block that are read aloud, in the order in which they stand in the page. */
export function saidParts(block: Block): string[] {
  if (block.type === "code") return [];
  return block.type === "table" ? [textOf(block.caption ?? [])] : blockTexts(block);
}

function ofBlock(block: Block, index: number, language: string | undefined): Utterance[] {
  const said = cut(index, saidParts(block), language);
  if (block.type !== "code" && block.type !== "table") return said;
  return [{ block: index, start: 0, end: 0, text: "", announces: block.type }, ...said];
}

/** Texts that stand one after another in a block, as sentences; none goes from one text into the next. */
function cut(block: number, parts: readonly string[], language: string | undefined): Utterance[] {
  let at = 0;
  return parts.flatMap((part) =>
    segments(part, language, "sentence")
      .flatMap((sentence) => shorten(sentence, language))
      .flatMap((piece): Utterance[] => {
        const text = piece.trim();
        const start = at + piece.length - piece.trimStart().length;
        at += piece.length;
        return text === "" ? [] : [{ block, start, end: start + text.length, text }];
      }),
  );
}

const CLAUSE_END = /[,;:،؛，、—–]\s*$/;

/** A sentence in pieces that are none too long: after a comma where there is one late enough, else between words. */
function shorten(sentence: string, language: string | undefined): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const pieces: string[] = [];
  let piece = "";
  let clauses = 0;
  for (const word of wordsOf(sentence, language)) {
    if (piece.length + word.length > LONGEST) {
      const end = clauses > LONGEST / 3 ? clauses : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      clauses = 0;
    }
    piece += word;
    if (CLAUSE_END.test(piece)) clauses = piece.length;
  }
  return [...pieces, piece];
}

/** The words of a sentence; one that is longer than a voice can take, in letters. */
function wordsOf(sentence: string, language: string | undefined): string[] {
  const cutUp = (text: string, how: "word" | "grapheme") =>
    text.length <= LONGEST ? [text] : segments(text, language, how);
  return cutUp(sentence, "word")
    .flatMap((word) => cutUp(word, "grapheme"))
    .flatMap((letter) => (letter.length <= LONGEST ? [letter] : Array.from(letter)));
}
