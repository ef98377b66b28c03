/**
 * The lines of a robots.txt that may concern one program. The names of all others become one name: the parser copies
 * every rule for every name above it, which a hostile file could make grow without end.
 */
export function ownRobotsText(text: string, product: string): string {
  let namesAbove = new Set<string>();
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const name = /^\s*user-agent\s*:([^#/]*)/i.exec(line)?.[1]?.trim().toLowerCase();
      if (name === undefined) {
        if (/^\s*[^\s:#]+\s*:/.test(line)) namesAbove = new Set();
        return [line];
      }
      const own = name === "*" || name === product ? name : "other";
      if (namesAbove.has(own)) return [];
      namesAbove.add(own);
      return [`User-agent: ${own}`];
    })
    .join("\n");
}
