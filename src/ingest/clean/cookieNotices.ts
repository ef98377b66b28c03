import { without } from "./cleaner.ts";
import { lineOf, plain } from "./plainText.ts";

/** In characters: a longer text is a story about them. */
const LONGEST = 500;

const NOTICE =
  /^(?:we(?: and our partners)? use cookies|this (?:web ?)?site uses cookies|our (?:web ?)?site uses cookies|by (?:using|continuing)[^]*\b(?:use of cookies|cookie policy)|we value your privacy$|cookies help us)/u;
const ARABIC_NOTICE =
  /^(?:نحن )?(?:نستخدم|يستخدم (?:هذا الموقع|موقعنا)) (?:ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|ملفات الكوكيز)/u;

/** A site's words about its own cookies. */
export const cookieNotices = without("a cookie notice", (block) => {
  const line = lineOf(block);
  if (line === undefined || line.length > LONGEST) return false;
  return NOTICE.test(plain(line)) || ARABIC_NOTICE.test(plain(line));
});
