import { expect, it } from "vitest";
import { figure, p, said, story } from "./blocks.testing.ts";
import { photoCredits } from "./photoCredits.ts";

const src = "https://a.example/gate.jpg";

it.each([
  "Photo: Ada Quill",
  "(Photo by Ada Quill/AFP)",
  "Gate four on Monday | Reuters",
  "صورة: آدا كويل",
  "تصوير: آدا كويل",
])("a credit under a picture is told in its caption: %s", (line) => {
  const blocks = photoCredits.apply([figure(src, "The gate"), p(line)], story);
  expect(said(blocks)).toEqual([`${src} The gate\n${line}`]);
});

it.each([
  "Photos show that the gate was open.",
  "Picture the scene: four gates and no keeper.",
  "The gate was built by Reuters.",
  "صورة البوابة انتشرت في كل مكان.",
])("what is the story's own stays: %s", (line) => {
  expect(photoCredits.apply([figure(src), p(line)], story)).toHaveLength(2);
});

it("a credit that is under no picture stays", () => {
  expect(photoCredits.apply([p("One."), p("Photo: Ada Quill")], story)).toHaveLength(2);
});
