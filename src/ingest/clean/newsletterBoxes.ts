import { without } from "./cleaner.ts";
import { lineOf, plain, wordings } from "./plainText.ts";

/** In characters: a longer text is about something. */
const LONGEST = 260;

const WHOLE = wordings(`subscribe
  subscribe now
  subscribe today
  sign up
  sign up now
  sign up for our newsletter
  sign up for the newsletter
  subscribe to our newsletter
  subscribe to the newsletter
  subscribe to continue reading
  newsletter
  join our newsletter
  already a subscriber log in
  already a subscriber sign in
  اشترك الآن
  اشترك
  اشترك في النشرة البريدية
  النشرة البريدية
  اشترك في نشرتنا البريدية
  اشترك لمتابعة القراءة`);

/** A call to the reader, to what is sent to the reader. */
const CALL =
  /^(?:sign up|subscribe|get|receive|join|enter your email|register|want|stay|never miss|don t miss) .*\b(?:newsletters?|inbox|mailing list|email alerts?|daily briefing|morning briefing|whatsapp channel|telegram channel|e ?mail address)\b/u;
const TO_READER = /\b(?:our|your|us|we|you)\b/u;
const ARABIC_CALL =
  /^(?:اشترك|اشتركوا|سجل|سجلوا|انضم|انضموا|احصل|ادخل بريدك) .*(?:نشره|نشرتنا|النشره|بريدك|قناتنا|القناه|قناه)/u;

/** Calls to subscribe to a newsletter, to a channel or to the outlet. */
export const newsletterBoxes = without("a newsletter box", (block) => {
  const line = lineOf(block);
  if (line === undefined || line.length > LONGEST) return false;
  const words = plain(line);
  return WHOLE.has(words) || (CALL.test(words) && TO_READER.test(words)) || ARABIC_CALL.test(words);
});
