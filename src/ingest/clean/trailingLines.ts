import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner, CleanContext } from "./cleaner.ts";
import { lineOf, plain, textOf } from "./plainText.ts";

/** In characters: a longer line says something. */
const LONGEST = 300;

const TAG_LINE =
  /^\s*(?:tags?|topics?|filed under|keywords?|more on|الوسوم|وسوم|هاشتاغز?|الكلمات المفتاحية|كلمات مفتاحية|كلمات دلالية|الكلمات الدالة)\s*:/iu;
const TAG_TITLE =
  /^(?:tags|topics|filed under|keywords|الوسوم|وسوم|كلمات مفتاحيه|الكلمات المفتاحيه|كلمات دلاليه|هاشتاغز)$/u;
const HASHTAGS = /^(?:\s*#[\p{L}\p{M}\p{N}_]+[\s,،|]*)+$/u;
const FOLLOW =
  /^(?:follow (?:us|our|@?\S+ on)\b|find us on\b|like us on\b|download (?:our|the \S+) app\b|for more (?:news|stories) (?:visit|follow|download)\b|تابعونا|تابعنا|تابعوا|تابعوا آخر|لمتابعه اخر|حمل تطبيق|حملوا تطبيق)/u;
const CHANNEL =
  /\b(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|app|newsletter|channel)\b|فيسبوك|تويتر|انستغرام|واتساب|تلغرام|تليغرام|يوتيوب|تيك توك|تطبيق|قناه|قناتنا|غوغل نيوز|جوجل نيوز/u;

/** Lists of tags and calls to follow the outlet, after the last word of the story. */
export const trailingLines: Cleaner = {
  removes: "a line after the story's end",
  apply: (blocks, context) => {
    const end = blocks.findLastIndex((block) => !isTrailing(block, context));
    return blocks.slice(0, end + 1);
  },
};

function isTrailing(block: SourceBlock, context: CleanContext): boolean {
  const parts = block.type === "list" ? block.items.map(textOf) : [lineOf(block) ?? ""];
  const line = parts.join(" ");
  if (block.type === "divider" || line.trim() === "" || line.length > LONGEST) return false;
  const tags = new Set(context.tags.map(plain));
  const isTags = TAG_LINE.test(line) || TAG_TITLE.test(plain(line)) || HASHTAGS.test(line);
  const isOwnTags = parts.every((part) => tags.has(plain(part)));
  return isTags || isOwnTags || (FOLLOW.test(plain(line)) && CHANNEL.test(plain(line)));
}
