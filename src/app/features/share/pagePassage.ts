import { KEPT_PAGE, SHOWN_PAGE } from "../../lib/shownPage.ts";
import { directiveFor, encodeDirective, type Place } from "./textFragment.ts";

const UNSEEN = `script, style, template, noscript, dialog, ${KEPT_PAGE}`;

interface PageBlock {
  element: Element;
  nodes: Text[];
}

/** The fragment of an address that leads to a range of the page; undefined where none would lead there. */
export function fragmentFor(range: Range): string | undefined {
  const blocks = blocksOf(document.body);
  const places = blocks.flatMap((block, index) => placesIn(block, index, range));
  const [from, to] = [places[0], places.at(-1)];
  if (!from || !to) return undefined;
  const texts = blocks.map(({ nodes }) => nodes.map(({ data }) => data).join(""));
  const directive = directiveFor(texts, from, to);
  return directive && encodeDirective(directive);
}

/** What the reader has selected of a story's body; undefined where that is nothing. */
export function selectedIn(storyId: string): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const body = document.querySelector(`${SHOWN_PAGE} [data-body="${CSS.escape(storyId)}"]`);
  const isWithin = body?.contains(range.commonAncestorContainer) ?? false;
  return isWithin && range.toString().trim() !== "" ? range.cloneRange() : undefined;
}

/** The texts of the page, block by block, as the platform looks through them. */
function blocksOf(root: Element): PageBlock[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: PageBlock[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === "" || parent.closest(UNSEEN)) continue;
    const element = blockAround(parent);
    const last = blocks.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else blocks.push({ element, nodes: [node] });
  }
  return blocks;
}

function blockAround(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith("inline")) {
    block = block.parentElement;
  }
  return block;
}

/** Where a range begins and ends in a block, if it has some of it. */
function placesIn({ nodes }: PageBlock, block: number, range: Range): Place[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const before = at;
    at += node.data.length;
    if (!range.intersectsNode(node)) return [];
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    return start < end
      ? [
          { block, offset: before + start },
          { block, offset: before + end },
        ]
      : [];
  });
}
