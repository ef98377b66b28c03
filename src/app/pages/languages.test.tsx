import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentSettings } from "../data/settings.ts";
import { isolate } from "../lib/i18n/isolate.ts";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

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
    openAt("/ar/story/flood");
    const said = await screen.findByText(words);
    expect(said).toHaveAttribute("lang", "ar");
    expect(said).toHaveAttribute("dir", "rtl");
    expect(screen.getByText("The wave").closest("[lang]")).toHaveAttribute("lang", "en");
  });

  it("a tag keeps its own direction in a heading", async () => {
    hostFiles(editionFiles([flood]));
    openAt("/ar/tag/flood");
    const heading = await screen.findByRole("heading", { level: 1, name: /^آخر/ });
    expect(heading).toHaveTextContent(`آخر الأخبار عن ${isolate("#flood")}`);
  });
});

describe("the language of the interface", () => {
  it("is the address's; the other is a link to the same page in it, and taking it is remembered", async () => {
    hostFiles(editionFiles([flood]));
    const { user } = openAt("/story/flood?outlet=wire");
    await screen.findByText("The wave");
    const other = screen.getByRole("link", { name: "العربية" });
    expect(other).toHaveAttribute("hreflang", "ar");
    expect(other).toHaveAttribute("href", "/ar/story/flood?outlet=wire");
    // jsdom goes nowhere; the browser loads that page.
    other.addEventListener("click", (event) => event.preventDefault());
    await user.click(other);
    expect(currentSettings().language).toBe("ar");
    expect(location.pathname).toBe("/story/flood");
  });

  it("is kept by every link of the page, but for the one to the other", async () => {
    hostFiles(editionFiles([flood]));
    openAt("/ar/story/flood");
    await screen.findByText("The wave");
    const hrefs = screen
      .getAllByRole("link")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("/"));
    expect(hrefs.filter((href) => !href.startsWith("/ar/"))).toEqual(["/story/flood"]);
    expect(hrefs).toContain("/ar/tag/flood");
  });

  it("stays when the reader goes on", async () => {
    hostFiles(editionFiles([flood]));
    const { user } = openAt("/ar/story/flood");
    await user.click(await screen.findByRole("link", { name: "#flood" }));
    expect(await screen.findByRole("heading", { level: 1, name: /^آخر/ })).toBeVisible();
    expect(location.pathname).toBe("/ar/tag/flood");
  });
});
