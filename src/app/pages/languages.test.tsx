import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isolate } from "../lib/i18n/isolate.ts";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const inArabic = () => {
  localStorage.setItem("crossread.settings", JSON.stringify({ language: "ar" }));
  // As another tab would have it.
  dispatchEvent(new StorageEvent("storage", { key: "crossread.settings" }));
};

const flood = aStory({
  id: "flood",
  tags: ["flood"],
  authors: ["Ada Quill"],
  body: [
    { type: "embed", url: "https://video.example/1", label: "The wave" },
    {
      type: "figure",
      picture: { alt: "The gate", sources: [{ src: "https://cdn.example/gate.jpg" }] },
    },
  ],
});

describe("in an English story under an Arabic interface", () => {
  it.each([
    ["who wrote it", /^بقلم/],
    ["where an embed leads", /^يفتح/],
    ["the picture to load", /^حمّل الصورة/],
  ])("%s is said in Arabic, from right to left", async (_what, words) => {
    hostFiles(editionFiles([flood]));
    openAt("/story/flood");
    await screen.findByText("The wave");
    inArabic();
    const said = await screen.findByText(words);
    expect(said).toHaveAttribute("lang", "ar");
    expect(said).toHaveAttribute("dir", "rtl");
    expect(screen.getByText("The wave").closest("[lang]")).toHaveAttribute("lang", "en");
  });

  it("a tag keeps its own direction in a heading", async () => {
    hostFiles(editionFiles([flood]));
    openAt("/tag/flood");
    await screen.findByText("Headline of flood");
    inArabic();
    const heading = await screen.findByRole("heading", { level: 1, name: /^آخر/ });
    expect(heading).toHaveTextContent(`آخر الأخبار عن ${isolate("#flood")}`);
  });
});
