import type { XmlElement } from "../xml/tree.ts";

/** Namespaces of the formats themselves. */
const OWN: Record<"rss" | "atom", RegExp> = {
  atom: /w3\.org\/2005\/atom|purl\.org\/atom/i,
  rss: /purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|backend\.userland\.com|blogs\.law\.harvard/i,
};

/** The prefixes that stand for the format itself in this document: as it declares them, as its root has it, as is usual. */
export function ownPrefixes(root: XmlElement, format: "rss" | "atom"): ReadonlySet<string> {
  const declared = [...root.attributes].flatMap(([name, value]) =>
    name.startsWith("xmlns:") && OWN[format].test(value) ? [name.slice("xmlns:".length)] : [],
  );
  const [prefix] = root.name.split(":");
  const ofRoot =
    root.name.includes(":") && prefix !== undefined && prefix !== "rdf" ? [prefix] : [];
  return new Set([...declared, ...ofRoot, format]);
}

export function withoutPrefix(name: string, own: ReadonlySet<string>): string {
  const colon = name.indexOf(":");
  return colon > 0 && own.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
}

/** Not a name that would be something else than a key in the objects that the feed library makes. */
export function isPlainName(name: string): boolean {
  return !(name in {}) && !/^(?:__proto__|prototype|hasownproperty|tostring|valueof)$/i.test(name);
}
