import { findDirective, fold } from "./foldedSearch.ts";

/** A place in a page: which of its blocks, and how many characters into it. */
export interface Place {
  block: number;
  offset: number;
}

/** A passage as an address names it, in the words of the specification of text fragments. */
export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** A passage up to this length is named whole; a longer one by its first and its last words. */
const LONGEST_WHOLE = 120;
const EDGE_WORDS = 5;
const MOST_CONTEXT = 12;

interface Word {
  start: number;
  end: number;
}

/** From which word of which block to which; blocks are never without text. */
interface Passage {
  from: { block: number; word: number };
  to: { block: number; word: number };
}

/**
 * The directive that leads to a passage and to no other before it; undefined where the passage has no words, or where
 * nothing near it tells it from one that comes before. What is cut is taken by whole words, as the platform looks for them.
 * @param blocks the texts of the whole page, in order, each within one block: what is looked for never goes over its edge.
 */
export function directiveFor(
  blocks: readonly string[],
  from: Place,
  to: Place,
): Directive | undefined {
  const page = new PageText(blocks);
  const passage = page.passageBetween(from, to);
  if (!passage) return undefined;
  const named = page.nameOf(passage);
  for (let words = 0; words <= MOST_CONTEXT; words += 1) {
    const directive = { ...named, ...page.contextOf(passage, words) };
    if (page.isFirst(directive, passage)) return directive;
  }
  return undefined;
}

/** A directive as it stands in an address, after its `#`. */
export function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/** Of what has a meaning in a directive the platform leaves the hyphen as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");
}

class PageText {
  readonly #blocks: readonly string[];
  readonly #words = new Map<number, Word[]>();
  #folded: string[] | undefined;

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  passageBetween(from: Place, to: Place): Passage | undefined {
    for (let block = from.block; block <= to.block; block += 1) {
      const after = block === from.block ? from.offset : 0;
      const word = this.#wordsOf(block).findIndex(({ end }) => end > after);
      if (word >= 0) return this.#passageFrom({ block, word }, to);
    }
    return undefined;
  }

  nameOf({ from, to }: Passage): Directive {
    const [first, last] = [this.#wordsOf(from.block), this.#wordsOf(to.block)];
    const start = first[from.word]?.start ?? 0;
    const end = last[to.word]?.end ?? 0;
    const isOne = from.block === to.block;
    const isShort = isOne && end - start <= LONGEST_WHOLE;
    // Two names that would overlap are one: few words, each long.
    const isFew = isOne && to.word - from.word + 1 < 2 * EDGE_WORDS;
    if (isShort || isFew) return { start: this.#slice(from.block, start, end) };
    const startsTo = first[Math.min(from.word + EDGE_WORDS, first.length) - 1]?.end ?? 0;
    const endsFrom = last[Math.max(to.word - EDGE_WORDS + 1, 0)]?.start ?? 0;
    return {
      start: this.#slice(from.block, start, startsTo),
      end: this.#slice(to.block, endsFrom, end),
    };
  }

  /** So many of the words before and after a passage. */
  contextOf({ from, to }: Passage, words: number): Pick<Directive, "prefix" | "suffix"> {
    if (words === 0) return {};
    const prefix = this.#before(from.block, from.word, words);
    const suffix = this.#after(to.block, to.word, words);
    return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }

  isFirst(directive: Directive, { from, to }: Passage): boolean {
    this.#folded ??= this.#blocks.map(fold);
    const found = findDirective(this.#folded, directive);
    const start = this.#wordsOf(from.block)[from.word]?.start ?? 0;
    const end = this.#wordsOf(to.block)[to.word]?.end ?? 0;
    return (
      found?.from.block === from.block &&
      found.from.offset === fold(this.#text(from.block).slice(0, start)).length &&
      found.to.block === to.block &&
      found.to.offset === fold(this.#text(to.block).slice(0, end)).length
    );
  }

  #passageFrom(from: Passage["from"], to: Place): Passage | undefined {
    for (let block = to.block; block >= from.block; block -= 1) {
      const before = block === to.block ? to.offset : Infinity;
      const word = this.#wordsOf(block).findLastIndex(({ start }) => start < before);
      if (word >= (block === from.block ? from.word : 0)) return { from, to: { block, word } };
    }
    return undefined;
  }

  #before(block: number, word: number, words: number): string {
    const known = this.#wordsOf(block);
    const to = known[word]?.start ?? 0;
    const own = this.#slice(block, word < words ? 0 : (known[word - words]?.start ?? 0), to);
    if (own !== "" || block === 0) return own;
    return this.#slice(block - 1, this.#wordsOf(block - 1).at(-words)?.start ?? 0);
  }

  #after(block: number, word: number, words: number): string {
    const known = this.#wordsOf(block);
    const own = this.#slice(block, known[word]?.end ?? 0, known[word + words]?.end);
    if (own !== "" || block === this.#blocks.length - 1) return own;
    return this.#slice(block + 1, 0, this.#wordsOf(block + 1)[words - 1]?.end);
  }

  #slice(block: number, start: number, end?: number): string {
    return this.#text(block).slice(start, end).replace(/\s+/g, " ").trim();
  }

  #text(block: number): string {
    return this.#blocks[block] ?? "";
  }

  #wordsOf(block: number): Word[] {
    const known = this.#words.get(block) ?? wordsIn(this.#text(block));
    this.#words.set(block, known);
    return known;
  }
}

function wordsIn(text: string): Word[] {
  if (!("Segmenter" in Intl)) {
    return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  return Array.from(new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)).flatMap(
    ({ segment, index, isWordLike }) =>
      isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}
