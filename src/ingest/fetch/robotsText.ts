/** Rules with wildcards are tried at every place of an address: this many characters of them are tried, no more. */
const WILDCARD_CHARACTERS = 20_000;

/**
 * The lines of a robots.txt that concern one program. Those for others are left out before the parser sees them: it
 * copies every rule for every name above it, which a hostile file could make grow without end.
 */
export function ownRobotsText(text: string, product: string): string {
  const kept: string[] = [];
  const ownNames = new Set<string>(); // of the group that is being read
  let inNames = false;
  let wildcards = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field, value = ""] = /^[\s\uFEFF]*([^\s:#]+)\s*:([^#]*)/.exec(line) ?? [];
    if (field === undefined) continue;
    if (field.toLowerCase() === "user-agent") {
      if (!inNames) ownNames.clear();
      inNames = true;
      const name = (value.split("/")[0] ?? "").trim().toLowerCase();
      if ((name !== "*" && name !== product) || ownNames.has(name)) continue;
      ownNames.add(name);
      kept.push(`User-agent: ${name}`);
    } else {
      inNames = false;
      if (ownNames.size === 0) continue;
      wildcards += value.includes("*") ? value.length : 0;
      const isTooMuch = value.includes("*") && wildcards > WILDCARD_CHARACTERS;
      kept.push(isTooMuch ? "Disallow:" : line); // a rule that says nothing keeps the groups apart
    }
  }
  return kept.join("\n");
}
