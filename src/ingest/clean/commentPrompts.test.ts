import { expect, it } from "vitest";
import { h, p, takesOut } from "./blocks.testing.ts";
import { commentPrompts } from "./commentPrompts.ts";

it.each([
  h("Comments"),
  p("No comments yet..."),
  p("12 comments"),
  p("Leave a comment"),
  p("What do you think? Let us know in the comments below!"),
  p("لا يوجد تعليقات بعد..."),
  p("شاركنا رأيك"),
])("a call to comment is taken out: %j", (block) => {
  expect(takesOut(commentPrompts, block)).toBe(true);
});

it.each([
  p("The minister would not comment."),
  p("His comments were noted."),
  h("Comments from the keepers"),
  p("كتب في التعليقات أن البوابة مفتوحة"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(commentPrompts, block)).toBe(false);
});
