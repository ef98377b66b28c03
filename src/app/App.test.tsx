import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isolate } from "./lib/i18n/isolate.ts";
import { aStory } from "./testing/story.ts";
import { editionFiles, hostFiles, refuse } from "./testing/network.ts";
import { openAt } from "./testing/openAt.tsx";

const flood = aStory({
  id: "flood",
  headline: "Barrier fails",
  outlet: "Harbour Post",
  tags: ["Flood"],
});
const inquiry = aStory({
  id: "inquiry",
  headline: "Inquiry opens",
  outlet: "National Standard",
  tags: ["flood", "politics"],
  published: { at: "2026-11-22T08:00:00Z", precision: "hour" },
});
const final = aStory({
  id: "final",
  headline: "Town win the cup",
  outlet: "Terrace",
  published: { at: "2026-11-20T20:00:00Z", precision: "minute" },
});
const event = { kind: "event" as const };
const shared = { kind: "shared" as const, names: ["Port Merrow", "Kettle Reach"] };
const related = [
  { story: inquiry, reason: event },
  { story: final, reason: shared },
];
const stories = [{ ...flood, related }, inquiry, final];

const ALL = "lists/all/head.json";
const headlines = () =>
  screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
const outlets = () => screen.getByRole("group", { name: "Outlets" });
const toggle = (name: RegExp) => within(outlets()).getByRole("button", { name });

describe("the front page", () => {
  it("shows the newest stories by day, each with its outlet and how long ago", async () => {
    hostFiles(editionFiles(stories));
    openAt("/");
    const lead = (await screen.findByRole("heading", { name: "Barrier fails" })).closest("article");
    expect(headlines()).toEqual(["Barrier fails", "Inquiry opens", "Town win the cup"]);
    expect(lead).toHaveTextContent("Harbour Post");
    expect(lead?.querySelector("time")).toHaveAttribute("datetime", "2026-11-22T10:00:00Z");
    expect(lead).toHaveTextContent("2 hours ago");
    expect(screen.getByRole("heading", { level: 2, name: "Sunday 22 November" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: /20 November/ })).toBeVisible();
  });

  it("has one card an event, what most outlets tell first, with the others of it below", async () => {
    const events = [{ id: "final", stories: ["final", "derby"] }];
    const derby = aStory({ id: "derby", headline: "How the cup was won", outlet: "Wire" });
    hostFiles(editionFiles([flood, derby, final], events));
    openAt("/");
    await screen.findByRole("heading", { name: "Barrier fails" });
    expect(headlines()).toEqual(["Town win the cup", "Barrier fails"]);
    expect(screen.getByText("Told by 2 outlets")).toBeVisible();
    const others = screen.getByRole("list", { name: "Also on this" });
    expect(within(others).getByRole("link", { name: /How the cup was won/ })).toBeVisible();
  });

  it("folds stories that print the same text, and unfolds them when narrowed to one of them", async () => {
    const copy = aStory({ id: "copy", headline: "Barrier fails (wire)", outlet: "Wire" });
    const copies = [{ id: "copy", outlet: { id: "wire", name: "Wire" } }];
    const events = [{ id: "flood", stories: ["flood", "copy"] }];
    hostFiles(editionFiles([{ ...flood, copies }, copy], events));
    const { user } = openAt("/");
    await screen.findByRole("heading", { name: "Barrier fails" });
    expect(headlines()).toEqual(["Barrier fails"]);
    expect(screen.queryByRole("list", { name: "Also on this" })).not.toBeInTheDocument();
    await user.click(toggle(/^Wire/));
    expect(headlines()).toEqual(["Barrier fails (wire)"]);
    await user.click(toggle(/^Wire/));
    await user.click(screen.getByRole("link", { name: "Barrier fails" }));
    await user.click(await screen.findByText("The same text in 1 outlet"));
    expect(screen.getByRole("link", { name: /Wire/ })).toHaveAttribute("href", "/story/copy");
  });

  it("says that an edition has no stories", async () => {
    hostFiles(editionFiles([]));
    openAt("/");
    expect(await screen.findByText("This edition has no stories yet.")).toBeInTheDocument();
  });

  it("offers another try when the network fails, and then shows the stories", async () => {
    hostFiles({ [ALL]: refuse });
    const { user } = openAt("/");
    const retry = await screen.findByRole("button", { name: "Try again" }, { timeout: 4000 });
    hostFiles(editionFiles(stories));
    await user.click(retry);
    expect(await screen.findByRole("heading", { name: "Barrier fails" })).toBeInTheDocument();
  });

  it("names the field of an edition that is broken", async () => {
    hostFiles({ [ALL]: { format: 1, rows: [], title: 7 } });
    openAt("/");
    expect(await screen.findByText(/head\.json: title/)).toBeInTheDocument();
  });

  it("keeps the good stories readable beside a broken one, and names it", async () => {
    const files = editionFiles(stories);
    const list = files[ALL] as { rows: unknown[] };
    list.rows[1] = { story: { title: "" } };
    hostFiles(files);
    openAt("/");
    await screen.findByRole("heading", { name: "Barrier fails" });
    expect(headlines()).toEqual(["Barrier fails", "Town win the cup"]);
    expect(await screen.findByText("1 story could not be read and was left out.")).toBeVisible();
    expect(screen.getByText(/lists\/all\/head\.json: rows\[1\]\.story/)).toBeInTheDocument();
  });
});

describe("a list of several parts", () => {
  // The newest part has 24 rows, the older one 24.
  const many = Array.from({ length: 48 }, (_, index) => aStory({ id: `s${index + 10}` }));
  const more = () => screen.findByRole("link", { name: "More stories" });

  it("opens with the newest and goes on in place with the next, by a link to the page that has it", async () => {
    hostFiles(editionFiles(many));
    const { user } = openAt("/");
    expect(await more()).toHaveAttribute("href", "/page/1");
    expect(headlines()).toHaveLength(24);
    await user.click(await more());
    expect(await screen.findByText("Headline of s57")).toBeInTheDocument();
    expect(headlines()).toHaveLength(48);
    expect(location.pathname).toBe("/");
    expect(screen.getByText("You are all caught up.")).toBeVisible();
  });

  it("can be opened at an older part", async () => {
    hostFiles(editionFiles(many));
    openAt("/page/1");
    expect(await screen.findByText("Headline of s57")).toBeInTheDocument();
    expect(headlines()).toHaveLength(24);
  });

  it("keeps what is there when the next part does not come, says so, and takes another press", async () => {
    const files = editionFiles(many);
    hostFiles({ ...files, "lists/all/1.json": refuse });
    const { user } = openAt("/");
    await user.click(await more());
    expect(await screen.findByRole("alert")).toHaveTextContent(/older stories could not be loaded/);
    expect(headlines()).toHaveLength(24);
    hostFiles(files);
    await user.click(await more());
    expect(await screen.findByText("Headline of s57")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("of which a row is broken is read to its end, and the row is named", async () => {
    const files = editionFiles(many);
    (files["lists/all/1.json"] as { rows: unknown[] }).rows[23] = "x";
    hostFiles(files);
    const { user } = openAt("/");
    await user.click(await more());
    expect(await screen.findByText("Headline of s56")).toBeInTheDocument();
    expect(headlines()).toHaveLength(47);
    expect(await screen.findByText(/lists\/all\/1\.json: rows\[23\]/)).toBeInTheDocument();
  });
});

describe("narrowing to outlets", () => {
  it("takes one tap, several at once, and stands in the address", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/");
    await screen.findByRole("heading", { name: "Barrier fails" });
    await user.click(toggle(/^Terrace, 1 story/));
    expect(headlines()).toEqual(["Town win the cup"]);
    expect(toggle(/^Terrace/)).toHaveAttribute("aria-pressed", "true");
    await user.click(toggle(/^Harbour Post/));
    expect(headlines()).toEqual(["Barrier fails", "Town win the cup"]);
    expect(location.search).toBe("?outlet=terrace&outlet=harbour-post");
    await user.click(screen.getByRole("button", { name: `Remove ${isolate("Terrace")}` }));
    expect(headlines()).toEqual(["Barrier fails"]);
    await user.click(screen.getByRole("button", { name: "Show all outlets" }));
    expect(headlines()).toHaveLength(3);
    expect(location.search).toBe("");
  });

  it("is kept while a story is read and when the reader goes back", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=harbour-post&outlet=terrace");
    await user.click(await screen.findByRole("link", { name: "Barrier fails" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Barrier fails" })).toBeVisible();
    expect(location.search).toBe("?outlet=harbour-post&outlet=terrace");
    const aside = await screen.findByRole("complementary", { name: "Related articles" });
    await waitFor(() => expect(within(aside).getAllByRole("link")).toHaveLength(1));
    history.back();
    await screen.findByRole("heading", { level: 1, name: "Front page" });
    expect(headlines()).toEqual(["Barrier fails", "Town win the cup"]);
  });

  it("explains an empty result and offers to clear it", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=evening-echo");
    expect(await screen.findByText(/No story here is from .evening-echo./)).toBeInTheDocument();
    await user.click(screen.getAllByRole("button", { name: "Show all outlets" })[0] as HTMLElement);
    expect(headlines()).toHaveLength(3);
  });
});

describe("a story", () => {
  it("opens from its own address with one file, and shows who tells it, when, and what of", async () => {
    const story = { ...flood, authors: ["Ada Quill", "Ben Ode"] };
    hostFiles({ ...editionFiles([story]), [ALL]: refuse });
    const { user } = openAt("/story/flood");
    expect(await screen.findByRole("heading", { level: 1, name: "Barrier fails" })).toBeVisible();
    expect(screen.getByText("Body of flood")).toBeVisible();
    expect(screen.getByText(`By ${isolate("Ada Quill")} and ${isolate("Ben Ode")}`)).toBeVisible();
    expect(screen.getByRole("link", { name: "#Flood" })).toHaveAttribute("href", "/tag/flood");
    const time = screen.getByRole("button", { name: "2 hours ago" });
    await user.click(time);
    expect(time).toHaveTextContent("Sunday, 22 November 2026 at 10:00");
    expect(document.title).toBe("Barrier fails · Crossread");
  });

  it("shows related articles with outlet, time, headline, excerpt and why they are there", async () => {
    hostFiles(editionFiles(stories));
    openAt("/story/flood");
    const aside = await screen.findByRole("complementary", { name: "Related articles" });
    const [first, second] = await within(aside).findAllByRole("link");
    expect(first).toHaveTextContent(
      /Inquiry opens.*National Standard.*4 hours ago.*Excerpt of inquiry.*The same event/,
    );
    expect(second).toHaveTextContent(/Both speak of .Port Merrow. and .Kettle Reach./);
    expect(first?.querySelector("time")).toHaveAttribute("datetime", "2026-11-22T08:00:00Z");
    expect(first).toHaveAttribute("href", "/story/inquiry");
  });

  it("says that it has no body and links to the outlet", async () => {
    hostFiles(editionFiles([{ ...flood, body: [], excerpt: "" }]));
    openAt("/story/flood");
    expect(await screen.findByText(/Only the headline/)).toBeVisible();
    expect(
      screen.getByRole("link", { name: `Read it at ${isolate("Harbour Post")}` }),
    ).toHaveAttribute("href", "https://outlet.example/flood");
  });

  it("does not name an outlet or a time that the source did not give", async () => {
    const { outlet: _outlet, published: _published, ...bare } = flood;
    hostFiles(editionFiles([bare]));
    openAt("/story/flood");
    expect(await screen.findByText("Outlet not named")).toBeVisible();
    expect(screen.getByRole("button", { name: /^Undated, seen/ })).toBeVisible();
  });

  it("draws every kind of block, and text stays text", async () => {
    const text = (said: string) => [{ text: said }];
    const evil = "<img src=x onerror=alert(1)>";
    hostFiles(
      editionFiles([
        {
          ...flood,
          headline: evil,
          body: [
            { type: "heading", level: 2, spans: text("Why it failed") },
            {
              type: "paragraph",
              spans: [{ text: evil, strong: true, href: "https://a.example/" }],
            },
            { type: "list", ordered: true, items: [text("first"), text("second")] },
            { type: "quote", paragraphs: [text("We knew.")], source: text("An engineer") },
            { type: "table", head: [text("Gate")], rows: [[text("Four")]] },
            { type: "code", text: "close(gate)" },
            { type: "embed", url: "https://video.example/1", label: "The wave" },
            { type: "divider" },
            {
              type: "figure",
              picture: { alt: "The gate", sources: [{ src: "pictures/gate-480.webp" }] },
              caption: text("Gate four"),
            },
          ],
        },
      ]),
    );
    openAt("/story/flood");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(evil);
    expect(screen.getByRole("heading", { level: 2, name: "Why it failed" })).toBeVisible();
    expect(screen.getByRole("link", { name: evil })).toHaveAttribute("rel", "noopener noreferrer");
    expect(screen.getByText("second").closest("ol")).toBeVisible();
    expect(screen.getByText("We knew.").closest("blockquote")).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Gate" })).toBeVisible();
    expect(screen.getByText("close(gate)").closest("pre")).toBeVisible();
    expect(screen.getByRole("link", { name: /The wave/ })).toHaveAttribute(
      "href",
      "https://video.example/1",
    );
    expect(screen.getByRole("separator")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: "The gate" })).toBeInTheDocument();
    expect(screen.getAllByRole("img")).toHaveLength(1);
  });

  it("asks before it loads a picture from another site", async () => {
    const picture = { alt: "The gate", sources: [{ src: "https://cdn.example/gate.jpg" }] };
    hostFiles(editionFiles([{ ...flood, picture }]));
    const { user } = openAt("/story/flood");
    const button = await screen.findByRole("button", {
      name: /Load the picture from .cdn.example/,
    });
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    await user.click(button);
    expect(screen.getByRole("img", { name: "The gate" })).toHaveAttribute(
      "referrerpolicy",
      "no-referrer",
    );
  });

  it("that is not in the edition has its own page with a way home", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/story/gone");
    expect(await screen.findByRole("heading", { name: /not in the edition/ })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Go to the front page" }));
    expect(await screen.findByRole("heading", { name: "Barrier fails" })).toBeVisible();
  });

  it("shows its headline at once when its card is known, and offers another try for the rest", async () => {
    const files = editionFiles(stories);
    hostFiles({ ...files, "stories/flood.json": refuse });
    const { user } = openAt("/");
    await user.click(await screen.findByRole("link", { name: "Barrier fails" }));
    expect(screen.getByRole("heading", { level: 1, name: "Barrier fails" })).toBeVisible();
    const retry = await screen.findByRole("button", { name: "Try again" }, { timeout: 4000 });
    hostFiles(files);
    await user.click(retry);
    expect(await screen.findByText("Body of flood")).toBeVisible();
  });

  it("takes the focus to its headline and announces it when the reader moves to it", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/story/flood");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Barrier fails" }),
    ).not.toHaveFocus();
    await user.click(await screen.findByRole("link", { name: /Inquiry opens/ }));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1, name: "Inquiry opens" })).toHaveFocus(),
    );
    expect(document.querySelector("[aria-live=polite]")).toHaveTextContent("Inquiry opens");
  });
});

describe("a tag", () => {
  it("shows the latest stories with it, however they spell it, and can be narrowed", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/tag/flood");
    expect(
      await screen.findByRole("heading", { level: 1, name: `Latest on ${isolate("#Flood")}` }),
    ).toBeVisible();
    expect(headlines()).toEqual(["Barrier fails", "Inquiry opens"]);
    await user.click(toggle(/^National Standard, 1 story/));
    expect(headlines()).toEqual(["Inquiry opens"]);
  });

  it("works in any script", async () => {
    hostFiles(editionFiles([{ ...flood, tags: ["ميناء ميرو"] }]));
    openAt(`/tag/${encodeURIComponent("ميناء-ميرو")}`);
    expect(
      await screen.findByRole("heading", { name: `Latest on ${isolate("#ميناء ميرو")}` }),
    ).toBeVisible();
    expect(headlines()).toEqual(["Barrier fails"]);
  });

  it("that no story has says so", async () => {
    hostFiles(editionFiles(stories));
    openAt("/tag/weather");
    expect(await screen.findByText(/No story in this edition has the tag .#weather/)).toBeVisible();
  });
});

describe("an unknown address", () => {
  it("has a page of its own with a way home", () => {
    openAt("/no/such/page");
    expect(screen.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the front page" })).toHaveAttribute("href", "/");
  });
});
