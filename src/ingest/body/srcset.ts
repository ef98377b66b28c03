/** One file of a picture that comes in several sizes. */
export interface Candidate {
  address: string;
  /** In pixels; absent when the page does not say. */
  width?: number;
  /** Pixels of the file for each pixel of the page. */
  density?: number;
}

/** Wider than any page of ours shows a picture. */
const WIDEST = 1600;

/** In characters: a longer list is made to exhaust its reader. */
const LONGEST = 20_000;

/** The files that a `srcset` names. Addresses may hold commas; a comma with a space after it ends one. */
export function readSrcset(srcset: string): Candidate[] {
  const parts = srcset.slice(0, LONGEST).matchAll(/([^\s,]\S*)(?:\s+([\d.]+)([wx])(?:\s+\d+h)?)?/g);
  return [...parts].flatMap(([, written = "", amount, unit]) => {
    const address = written.replace(/,+$/, "");
    const size = Number(amount);
    if (address === "" || Number.isNaN(size)) return address === "" ? [] : [{ address }];
    return [unit === "w" ? { address, width: size } : { address, density: size }];
  });
}

/** The file to show: the largest that is not larger than a page needs; else the least of those that are. */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const sized = candidates
    .filter((each) => each.width !== undefined)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const fitting = sized.findLast((each) => (each.width ?? 0) <= WIDEST);
  const sharpest = candidates
    .filter((each) => (each.density ?? 1) <= 2)
    .toSorted((a, b) => (a.density ?? 1) - (b.density ?? 1))
    .at(-1);
  return fitting ?? sized[0] ?? sharpest ?? candidates[0];
}
