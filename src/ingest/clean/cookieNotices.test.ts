import { expect, it } from "vitest";
import { h, p, takesOut } from "./blocks.testing.ts";
import { cookieNotices } from "./cookieNotices.ts";

it.each([
  p("We use cookies to give you the best experience. Accept all."),
  p("This website uses cookies."),
  p("نستخدم ملفات تعريف الارتباط لتحسين تجربتك."),
])("a site's own cookie notice is taken out: %j", (block) => {
  expect(takesOut(cookieNotices, block)).toBe(true);
});

it.each([
  p("The court ruled that sites which use cookies must ask first."),
  p("In winter we use cookies as money, the baker said."),
  h("Why cookies matter"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(cookieNotices, block)).toBe(false);
});
