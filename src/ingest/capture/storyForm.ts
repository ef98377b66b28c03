import type { Line } from "./lines.ts";

/** No outlet's name is longer, in UTF-16 units: a line that is, is text. */
export const OUTLET_LIMIT = 80;

/** How one form of page writes a story of a list, up to and with the headline that its body follows. */
export interface StoryForm {
  /** Whether the empty lines before the first story are as many as those between the others. */
  firstGapTells: boolean;
  /** The story whose first line is at `at`; undefined when none begins there or its lines are not all whole. */
  match(lines: readonly Line[], at: number): StoryHead | undefined;
  /**
   * Whether a story, broken or not, begins at `at` or could still turn out to once the rest of a cut capture is there.
   * Lines that come later may turn true into false, never false into true.
   */
  mayBegin(lines: readonly Line[], at: number): boolean;
}

export interface StoryHead {
  headline: string;
  outlet: string;
  /** A label that can be read. */
  label: string;
  /** How many lines it takes. */
  length: number;
}
