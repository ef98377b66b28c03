/**
 * A name as it stands inside a sentence: between the marks that keep its direction its own, so that neither turns the other
 * round.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
