import { expect, it } from "vitest";
import { h, list, p, takesOut } from "./blocks.testing.ts";
import { shareRows } from "./shareRows.ts";

it.each([
  p("Share this article on Facebook, Twitter or WhatsApp"),
  p("[Facebook] [Twitter] [WhatsApp]"),
  list("[Facebook]", "[X]", "[Email]", "[Copy link]"),
  p("Share"),
  p("شارك"),
  p("شارك عبر فيسبوك، تويتر، واتساب"),
])("a row of share buttons is taken out: %j", (block) => {
  expect(takesOut(shareRows, block)).toBe(true);
});

it.each([
  p("Share prices fell on Monday."),
  p("Facebook and Twitter were fined."),
  h("Twitter"),
  p("Share the road, the mayor asked."),
  list("Facebook lost users", "Twitter changed its name"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(shareRows, block)).toBe(false);
});
