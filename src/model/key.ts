import * as v from "valibot";

/** What an outlet or a tag is called in an address: letters and digits of any script, joined by hyphens. */
export const Key = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, "expected letters, digits and hyphens"),
);

/**
 * The key of a name: `Nahar Net` → `nahar-net`. Names that differ only in case, Unicode form, spacing and punctuation
 * share one. Returns undefined for a name without a letter or digit.
 */
export function toKey(name: string): string | undefined {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join("-");
}
