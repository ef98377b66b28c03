import type { SourceBlock } from "../sourceStory.ts";
import { without } from "./cleaner.ts";
import { lineOf, textOf, wordsIn } from "./plainText.ts";

const NETWORKS = new Set(
  wordsIn(
    `facebook twitter x whatsapp telegram linkedin pinterest reddit pocket flipboard messenger instagram email mail
    print threads bluesky mastodon viber tumblr copy link فيسبوك تويتر إكس واتساب واتس تلغرام تليجرام لينكد طباعة نسخ
    الرابط بريد إيميل انستغرام ماسنجر`,
  ),
);
const CALLS = new Set(wordsIn("share shares tweet save شارك شاركها مشاركة المشاركة انشر أرسل"));
const AROUND = new Set(
  wordsIn(
    "this article story page post on via to with by the in a or and now click المقال الخبر الصفحة على عبر هذا إن آب أب",
  ),
);

/** Rows of buttons to share a story with: names of networks, the call to share, and no other word. */
export const shareRows = without("a share row", (block) => {
  const words = wordsIn(rowOf(block));
  const named = new Set(words.filter((word) => NETWORKS.has(word))).size;
  const calls = words.filter((word) => CALLS.has(word)).length;
  const isOnly = words.every(
    (word) => NETWORKS.has(word) || CALLS.has(word) || AROUND.has(word) || /^\d+$/.test(word),
  );
  return (
    words.length > 0 &&
    words.length <= 30 &&
    isOnly &&
    (named >= 3 || (calls > 0 && CALLS.has(words[0] ?? "")))
  );
});

function rowOf(block: SourceBlock): string {
  return block.type === "list" ? block.items.map(textOf).join(" ") : (lineOf(block) ?? "");
}
