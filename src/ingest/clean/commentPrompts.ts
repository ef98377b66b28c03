import { without } from "./cleaner.ts";
import { lineOf, plain, wordings } from "./plainText.ts";

const WHOLE = wordings(`comments
  comment
  add a comment
  leave a comment
  leave a reply
  post a comment
  write a comment
  view comments
  show comments
  hide comments
  no comments
  no comments yet
  be the first to comment
  join the conversation
  join the discussion
  have your say
  comments are closed
  your email address will not be published
  let us know in the comments
  let us know in the comments below
  what do you think let us know in the comments
  what do you think let us know in the comments below
  share your thoughts in the comments
  share your thoughts in the comments below
  التعليقات
  تعليقات
  اترك تعليقا
  اترك تعليقًا
  أضف تعليقا
  أضف تعليق
  اكتب تعليقا
  لا توجد تعليقات
  لا يوجد تعليقات
  لا يوجد تعليقات بعد
  كن أول من يعلق
  شاركنا رأيك
  شاركنا رأيك في التعليقات
  ما رأيك شاركنا في التعليقات`);

/** Calls to comment, and the count over the comments. */
export const commentPrompts = without("a comment prompt", (block) => {
  const words = plain(lineOf(block) ?? "").replace(/^\d+ (?=\S+$)|(?<=^\S+) \d+$/g, "");
  return WHOLE.has(words);
});
