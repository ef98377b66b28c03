import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";
import { isAllLinks, lineOf, plain, textOf, wordings } from "./plainText.ts";

const PHRASES = wordings(`read more
  read also
  also read
  read next
  read the full story
  more on this story
  more on this
  more from us
  related
  related articles
  related stories
  related news
  related content
  related topics
  related links
  recommended
  recommended for you
  recommended reading
  recommended stories
  you may also like
  you might also like
  see also
  don't miss
  trending
  most read
  most popular
  editor's picks
  click here to read more
  اقرأ أيضا
  اقرأ أيضًا
  اقرأ المزيد
  إقرأ أيضا
  قراءة المزيد
  للمزيد
  المزيد
  المزيد من الأخبار
  شاهد أيضا
  مقالات ذات صلة
  أخبار ذات صلة
  مواضيع ذات صلة
  موضوعات ذات صلة
  الأكثر قراءة
  قد يعجبك أيضا
  اخترنا لك`);

/** Boxes and lists that lead to other stories. A sentence that only says "read more" stays. */
export const readMore: Cleaner = {
  removes: "links to other stories",
  apply: (blocks) => {
    const kept: SourceBlock[] = [];
    let isInBox = false;
    for (const block of blocks) {
      if (isTitle(block)) isInBox = true;
      else if (isBox(block) || (isInBox && isOnlyLinks(block))) continue;
      else {
        isInBox = false;
        kept.push(block);
      }
    }
    return kept;
  },
};

/** The words alone, as a heading over links or as a link. */
function isTitle(block: SourceBlock): boolean {
  return PHRASES.has(plain(lineOf(block) ?? ""));
}

/** The words, then a colon or a link, and links to the end. */
function isBox(block: SourceBlock): boolean {
  if (block.type !== "paragraph") return false;
  const { spans } = block;
  const first = spans.findIndex((span) => plain(span.text) !== "");
  const [lead] = /^[^:|»>]{2,40}[:|»>]/u.exec(textOf(spans)) ?? [""];
  const isLed = PHRASES.has(plain(lead)) && isAllLinks(afterLead(block, lead.length));
  const isAfterWords =
    PHRASES.has(plain(spans[first]?.text ?? "")) && isAllLinks(spans.slice(first + 1));
  return isLed || isAfterWords;
}

function afterLead({ spans }: Extract<SourceBlock, { type: "paragraph" }>, length: number) {
  let left = length;
  return spans.flatMap((span) => {
    const text = span.text.slice(left);
    left = Math.max(0, left - span.text.length);
    return text === "" ? [] : [{ ...span, text }];
  });
}

function isOnlyLinks(block: SourceBlock): boolean {
  if (block.type === "list") return block.items.every(isAllLinks);
  return (block.type === "paragraph" || block.type === "heading") && isAllLinks(block.spans);
}
