import type { SourceBlock } from "../sourceStory.ts";
import type { Bases } from "./address.ts";

/** What a reader of one kind of element is given beside the element. */
export interface Reading {
  bases: Bases;
  /** The blocks of an element's content, under the same marks (a link around them, say). */
  inside: (element: Element) => SourceBlock[];
}

/** Reads one element that is a block of its own. */
export type BlockReader = (element: Element, reading: Reading) => SourceBlock[];
