/** A content coding and the ending of the file that the build wrote in it. The smaller result first. */
const CODINGS = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

export type Coding = (typeof CODINGS)[number];

/** Every coding that a file may lie beside itself in. */
export const ALL_CODINGS: readonly Coding[] = CODINGS;

/**
 * The codings that a client takes, best for it to have first, from its Accept-Encoding.
 * A coding with q=0 is refused, "*" stands for those not named. Without the header: none, as curl and old proxies expect.
 */
export function acceptedEncodings(header: string | undefined): Coding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
    if (name) weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  return CODINGS.filter(({ coding }) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0);
}
