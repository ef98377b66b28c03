import type { Block, Span } from "../model/block.ts";
import type { PublishedTime } from "../model/time.ts";

/** What one source said of one story, before it has an id: nothing added, nothing guessed. */
export interface SourceStory {
  headline: string;
  body: SourceBlock[];
  authors: string[];
  tags: string[];
  /** The outlet's name; absent when the source does not say. */
  outlet?: string;
  /** The outlet's own site. */
  outletUrl?: string;
  /** The story's page at its outlet. */
  url?: string;
  published?: PublishedTime;
  language?: string;
  picture?: SourcePicture;
}

/** A block whose picture has not been fetched yet. */
export type SourceBlock = Exclude<Block, { type: "figure" }> | SourceFigure;

interface SourceFigure {
  type: "figure";
  picture: SourcePicture;
  caption?: Span[];
}

/** A picture as a source names it: an http(s) address, or the path of a file on this machine. */
export interface SourcePicture {
  src: string;
  alt: string;
  /** In pixels, as the source says: a hint, not a promise. */
  width?: number;
  height?: number;
}

/** One source read whole. */
export interface SourceReading {
  /** The stories it gives as its own, each with the stories that it links as related, in the source's order. */
  stories: { story: SourceStory; related: SourceStory[] }[];
  /** What was left out, a sentence each, naming the item. */
  leftOut: string[];
}

/** A source that cannot be used. The message says why; the caller adds the file's name. */
export class UnreadableSourceError extends Error {
  override name = "UnreadableSourceError";
}
