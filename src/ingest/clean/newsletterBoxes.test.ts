import { expect, it } from "vitest";
import { h, p, takesOut } from "./blocks.testing.ts";
import { newsletterBoxes } from "./newsletterBoxes.ts";

it.each([
  p("Sign up for our newsletter"),
  h("Newsletter"),
  p("Get the morning’s stories in your inbox every day. Sign up for our free newsletter."),
  p("Subscribe to continue reading"),
  p("اشترك في نشرتنا البريدية لتصلك الأخبار"),
])("a call to subscribe is taken out: %j", (block) => {
  expect(takesOut(newsletterBoxes, block)).toBe(true);
});

it.each([
  p("Sign up for the evening class, the town said."),
  p("The company closed its newsletter in May."),
  p("Subscribe to a paper and you own a part of it, she said."),
  p("اشترك في الاجتماع ثلاثة وزراء"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(newsletterBoxes, block)).toBe(false);
});
