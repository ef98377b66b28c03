import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { delay, http, HttpResponse } from "msw";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Story } from "../../model/story.ts";
import { writeSearchIndex } from "../../site/search/writeSearchIndex.ts";
import { searched } from "../../site/testing/searched.ts";
import { SiteWriter } from "../../site/write/SiteWriter.ts";
import { editionFiles, hostFiles, network, refuse } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const folders: string[] = [];
let site = "";

// A browser imports the engine from the site; here the same script comes from the folder.
vi.mock("../data/search/loadScript.ts", () => ({
  loadScript: async (url: string) => {
    const script = await readFile(join(site, new URL(url).pathname), "base64");
    return import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
  },
}));

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A host with an edition of these stories and its search index, three stories a stretch; `broken` files answer with that. */
async function host(stories: Story[], broken?: [file: RegExp, answer: () => Response]) {
  site = mkdtempSync(join(tmpdir(), "crossread-search-"));
  folders.push(site);
  await writeSearchIndex({
    stories: searched(stories),
    writer: new SiteWriter(site, {}),
    memory: join(site, "memory.json"),
    stretch: 3,
  });
  hostFiles(editionFiles(stories));
  network.use(
    http.get("*/search/*", async ({ request }) => {
      const { pathname } = new URL(request.url);
      if (broken?.[0].test(pathname)) return broken[1]();
      return new HttpResponse(await readFile(join(site, pathname)));
    }),
  );
}

const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}`;
const story = (number: number, headline: string, given: Partial<Omit<Story, "outlet">> = {}) =>
  aStory({
    id: `s${number}`,
    headline,
    published: { at: `${day(number)}T10:00:00Z`, precision: "minute" },
    seenAt: "2026-12-01T12:00:00Z",
    ...given,
  });

/** Nine stories in three stretches: the gate is told of on the 1st, the 5th and the 8th, a heron on the 2nd. */
const stories = [
  story(1, "The gate is laid"),
  story(2, "A heron in the harbour"),
  story(3, "Market day"),
  story(4, "Fog over the estuary"),
  story(5, "A gate is tested"),
  story(6, "School bells"),
  story(7, "Rain for a week"),
  story(8, "Gates fail", {
    body: [{ type: "paragraph", spans: [{ text: "<b>No</b> gate & no pump." }] }],
  }),
  story(9, "تحقيق في الفيضان", { language: "ar" }),
];

/** What the page itself says; those who hear it are told the same beside it. */
const said = (words: string | RegExp) =>
  within(screen.getByRole("main")).findByText(words, {}, { timeout: 4000 });

const headlines = () => screen.queryAllByRole("heading", { level: 2 }).flatMap(textOfResult);

function textOfResult(heading: HTMLElement): string[] {
  return heading.closest("article") ? [heading.textContent] : [];
}

describe("a search", () => {
  it("goes through every stretch, newest first, and marks what it found", async () => {
    await host(stories);
    openAt("/search?q=gate");
    expect(await said("3 stories found")).toBeVisible();
    expect(headlines()).toEqual(["Gates fail", "A gate is tested", "The gate is laid"]);
    const [first] = screen.getAllByRole("article");
    const marks = [...(first?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
    expect(marks).toEqual(["Gates", "gate"]);
    expect(first).toHaveTextContent("<b>No</b> gate & no pump.");
    expect(first?.querySelector("b")).toBeNull();
  });

  it("finds a word that only an old stretch has, without asking those between", async () => {
    const asked: string[] = [];
    // Of no other test: a stretch that was opened before is not asked for again.
    await host(stories.map((each) => ({ ...each, headline: `${each.headline}, again` })));
    network.events.on("request:start", ({ request }) => asked.push(new URL(request.url).pathname));
    openAt("/search?q=heron");
    expect(await said("1 story found")).toBeVisible();
    expect(headlines()).toEqual(["A heron in the harbour, again"]);
    expect(asked.filter((path) => path.endsWith(".pf_meta"))).toHaveLength(2);
    network.events.removeAllListeners();
  });

  it("finds nothing for a word that only begins like one of a story, or of which a story has a part", async () => {
    await host(stories);
    openAt("/search?q=gatekeeper");
    expect(await said(/^No story has .*gatekeeper/)).toBeVisible();
    expect(screen.queryByRole("article")).not.toBeInTheDocument();
  });

  it("has only stories with each of the words", async () => {
    await host(stories);
    openAt("/search?q=gate+tested");
    expect(await said("1 story found")).toBeVisible();
    expect(headlines()).toEqual(["A gate is tested"]);
  });

  it("finds an Arabic word without its article, and shows it from right to left", async () => {
    await host(stories);
    openAt("/search?q=فيضان");
    const row = await screen.findByRole("article");
    expect(row).toHaveAttribute("dir", "rtl");
    expect(within(row).getByText("الفيضان").tagName).toBe("MARK");
  });

  it("keeps to the days that are asked for", async () => {
    await host(stories);
    openAt(`/search?q=gate&from=${day(2)}&to=${day(5)}`);
    expect(await said("1 story found")).toBeVisible();
    expect(headlines()).toEqual(["A gate is tested"]);
  });

  it("keeps to the outlets that are asked for, and says so when that leaves nothing", async () => {
    await host([
      ...stories,
      aStory({
        id: "wire",
        headline: "A gate of the wire",
        outlet: "Wire",
        published: { at: `${day(10)}T10:00:00Z`, precision: "minute" },
      }),
    ]);
    const { user } = openAt("/search?q=gate&outlet=wire");
    expect(await said("1 story found")).toBeVisible();
    expect(headlines()).toEqual(["A gate of the wire"]);
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "heron");
    await user.click(await screen.findByRole("button", { name: "Search all outlets and days" }));
    expect(await said("1 story found")).toBeVisible();
    expect(location.search).toBe("?q=heron");
  });

  it("gives twenty stories at first and the others when asked", async () => {
    await host(
      Array.from({ length: 28 }, (_, index) => story(index + 1, `Gate number ${index + 1}`)),
    );
    const { user } = openAt("/search?q=gate");
    const more = await screen.findByRole("button", { name: /More stories|Search older stories/ });
    const first = headlines();
    expect(first).toHaveLength(20);
    expect(await said(/stories found since .* November/)).toBeVisible();
    await user.click(more);
    expect(await said("28 stories found")).toBeVisible();
    expect(headlines().slice(0, 20)).toEqual(first);
    expect(new Set(headlines()).size).toBe(28);
  });
});

it("a story that was found shows what is known of it while the rest is on its way", async () => {
  await host(stories);
  network.use(http.get("*/edition/stories/*", () => delay("infinite")));
  const { user } = openAt("/search?q=heron");
  await user.click(await screen.findByRole("link", { name: /A heron in the harbour/ }));
  expect(
    await screen.findByRole("heading", { level: 1, name: "A heron in the harbour" }),
  ).toBeVisible();
});

describe("as the reader types", () => {
  it("the address follows without a new entry in the history, and Enter opens nothing", async () => {
    await host(stories);
    const { user } = openAt("/search");
    expect(await said(/searched as you type/)).toBeVisible();
    const { length } = history;
    await user.type(screen.getByRole("searchbox"), "heron{Enter}");
    expect(await said("1 story found")).toBeVisible();
    expect(location.pathname + location.search).toBe("/search?q=heron");
    expect(history.length).toBe(length);
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  it("what was found is said to those who hear the page", async () => {
    await host(stories);
    const { user, container } = openAt("/search");
    await user.type(await screen.findByRole("searchbox"), "heron");
    await screen.findByText("1 story found", { selector: "[aria-live] *" });
    expect(container.querySelector("[aria-live=polite]")).toHaveTextContent("1 story found");
  });
});

describe("when searching fails", () => {
  it.each([
    ["the list of stretches", /index\.json$/],
    ["what opens a stretch", /\.pf_meta$/],
    ["a part of the words", /\.pf_index$/],
    ["a story that was found", /\.pf_fragment$/],
  ])("%s could not be had: it is said, and another try finds all", async (what, file) => {
    await host([...stories, story(10, `Gate: ${what}`)], [file, refuse]);
    const { user } = openAt("/search?q=gate");
    const alert = await screen.findByRole("alert", {}, { timeout: 6000 });
    expect(alert).toHaveTextContent(/Nothing answered/);
    expect(screen.queryByText(/found|No story/)).not.toBeInTheDocument();
    network.resetHandlers();
    await host([...stories, story(10, `Gate: ${what}`)]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await said("4 stories found")).toBeVisible();
  });

  it("a site without an index says that it cannot be searched", async () => {
    hostFiles(editionFiles(stories));
    network.use(http.get("*/search/*", () => new HttpResponse(null, { status: 404 })));
    openAt("/search?q=gate");
    expect(await screen.findByText("This edition cannot be searched")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });

  it("an index that is not what it should be is named by file and field", async () => {
    hostFiles(editionFiles(stories));
    network.use(http.get("*/search/*", () => HttpResponse.json({ format: 2 })));
    openAt("/search?q=gate");
    expect(await screen.findByRole("alert")).toHaveTextContent(/search\/index\.json: format: /);
  });
});
