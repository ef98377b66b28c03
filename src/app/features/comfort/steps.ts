/** Percent of the paper's own size, finer where a step is felt more. */
export const TEXT_SIZES = [75, 85, 100, 115, 130, 150, 175, 200];
export const TEXT_SIZE = 100;

/** Multiples of the size of the text. */
export const LINE_HEIGHTS = [1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2, 2.2, 2.4];
export const LINE_HEIGHT = 1.6;

/** The steps below and above a value, which may lie between two: it can come from a later version. */
export function neighbours(steps: readonly number[], value: number) {
  return {
    less: steps.findLast((step) => step < value),
    more: steps.find((step) => step > value),
  };
}
