import { SHOWN_PAGE } from "../../lib/shownPage.ts";
import { HEADLINE, type Utterance } from "./utterances.ts";

/** Whole blocks of text; of the others only these parts of them are read aloud. */
const PLAIN = "h1, h2, h3, h4, p";
const PARTS = "li, blockquote > p, figcaption, caption";

/** The element of the page in which a sentence stands; undefined where its story is not shown. */
export function blockOf(storyId: string, { block }: Utterance): Element | undefined {
  const body = document.querySelector(`${SHOWN_PAGE} [data-body="${CSS.escape(storyId)}"]`);
  const button = document.querySelector(`${SHOWN_PAGE} [data-listen="${CSS.escape(storyId)}"]`);
  if (block === HEADLINE) return button?.closest("article")?.querySelector("h1") ?? undefined;
  return body?.children[block];
}

/** The range of a sentence in its block; undefined where the page says something else there, as one that was translated does. */
export function rangeIn(element: Element, { start, end, text }: Utterance): Range | undefined {
  if (text === "") return undefined;
  const holders = element.matches(PLAIN) ? [element] : [...element.querySelectorAll(PARTS)];
  const range = document.createRange();
  let at = 0;
  let isBegun = false;
  for (const node of holders.flatMap(textNodesOf)) {
    const next = at + node.data.length;
    if (!isBegun && start < next) {
      range.setStart(node, start - at);
      isBegun = true;
    }
    if (isBegun && end <= next) {
      range.setEnd(node, end - at);
      return range.toString() === text ? range : undefined;
    }
    at = next;
  }
  return undefined;
}

function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
