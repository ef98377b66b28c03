import { xmlTokens } from "../xml/tokens.ts";
import { innerXml, VOID, xmlTree } from "../xml/tree.ts";

/** Deeper than any real body. */
const DEEPEST = 200;

/** Elements that the next one of their kind closes. */
const CLOSED_BY_NEXT = new Set("p li td th tr dt dd option thead tbody".split(" "));

/** HTML with what is nested too deep taken out of its elements: reading deep HTML takes time that grows with its square. */
export function shallow(html: string): string {
  return isDeep(html) ? innerXml(xmlTree(html, { keepOpen: (open) => open.length })) : html;
}

function isDeep(html: string): boolean {
  let depth = 0;
  for (const token of xmlTokens(html)) {
    if (token.kind === "close") depth = Math.max(0, depth - 1);
    if (token.kind !== "open" || token.closed) continue;
    if (!VOID.has(token.name) && !CLOSED_BY_NEXT.has(token.name)) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
