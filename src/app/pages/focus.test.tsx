import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const inquiry = aStory({ id: "inquiry", headline: "Inquiry opens", outlet: "Wire" });
const flood = aStory({
  id: "flood",
  headline: "Barrier fails",
  related: [{ story: inquiry, reason: { kind: "event" } }],
});
const final = aStory({ id: "final", headline: "Town win the cup", outlet: "Terrace" });
const stories = [flood, inquiry, final];

const said = () => document.querySelector("main ~ [aria-live=polite]")?.textContent;
const button = (name: RegExp) => screen.getByRole("button", { name });
const press = async (user: ReturnType<typeof openAt>["user"], target: HTMLElement) => {
  target.focus();
  await user.keyboard("{Enter}");
};

afterEach(() => vi.restoreAllMocks());

describe("the focus", () => {
  it("goes on to the next chip, and from the last one to the page's heading", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=wire&outlet=terrace&outlet=harbour-post");
    await screen.findByRole("heading", { name: "Barrier fails" });
    await press(user, button(/Remove.*Wire/));
    expect(button(/Remove.*Terrace/)).toHaveFocus();
    await press(user, button(/Remove.*Harbour Post/));
    expect(button(/Remove.*Terrace/)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("goes to the page's heading when all outlets are shown again", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=wire");
    await screen.findByRole("heading", { name: "Inquiry opens" });
    await press(user, button(/Show all outlets/));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("goes to the page's heading when an empty result is cleared", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=nobody");
    const notice = (await screen.findByText(/No story here/)).closest("[role=status]");
    if (!(notice instanceof HTMLElement)) throw new Error("no notice");
    await press(user, within(notice).getByRole("button"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("goes on to the first of the stories that were asked for", async () => {
    const many = Array.from({ length: 120 }, (_, index) => aStory({ id: `s${index + 100}` }));
    hostFiles(editionFiles(many));
    const { user } = openAt("/");
    for (const first of ["s124", "s148"]) {
      await press(user, await screen.findByRole("link", { name: "More stories" }));
      const link = await screen.findByRole("link", { name: `Headline of ${first}` });
      await waitFor(() => expect(link).toHaveFocus());
    }
  });

  it("goes to the heading of what another try has loaded", async () => {
    hostFiles({ "stories/flood.json": () => new Response("{") });
    const { user } = openAt("/story/flood");
    const retry = await screen.findByRole("button", { name: "Try again" }, { timeout: 4000 });
    hostFiles(editionFiles(stories));
    await press(user, retry);
    const heading = await screen.findByRole("heading", { level: 1, name: "Barrier fails" });
    expect(heading).toHaveFocus();
  });

  it("goes to the picture that was asked for", async () => {
    const picture = { alt: "The gate", sources: [{ src: "https://cdn.example/gate.jpg" }] };
    hostFiles(editionFiles([{ ...flood, picture }]));
    const { user } = openAt("/story/flood");
    await press(user, await screen.findByRole("button", { name: /Load the picture/ }));
    expect(screen.getByRole("img", { name: "The gate" })).toHaveFocus();
  });

  it("is on the link that the reader took when they come back", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/?outlet=wire&outlet=terrace");
    await user.click(await screen.findByRole("link", { name: "Town win the cup" }));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1, name: "Town win the cup" })).toHaveFocus(),
    );
    history.back();
    const link = await screen.findByRole("link", { name: "Town win the cup" });
    await waitFor(() => expect(link).toHaveFocus());
  });

  it("is in the content after the skip link, and the next story still opens at its top", async () => {
    hostFiles(editionFiles(stories));
    const { user } = openAt("/story/flood");
    const next = await screen.findByRole("link", { name: /Inquiry opens/ });
    const popped = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    await user.click(screen.getByRole("link", { name: "Skip to content" }));
    await popped;
    const scrolled = vi.spyOn(window, "scrollTo");
    await user.click(next);
    await screen.findByRole("heading", { level: 1, name: "Inquiry opens" });
    expect(scrolled).toHaveBeenCalledWith({ top: 0, behavior: "instant" });
  });
});

describe("those who hear the page", () => {
  it("are told how many stories a choice of outlets leaves", async () => {
    hostFiles(editionFiles([...stories, aStory({ id: "derby", outlet: "Terrace" })]));
    const { user } = openAt("/");
    await screen.findByRole("heading", { name: "Barrier fails" });
    await user.click(button(/^Terrace, 2 stories/));
    expect(said()).toBe("2 stories");
    await user.click(button(/^Wire/));
    expect(said()).toBe("3 stories");
    await user.click(button(/Show all outlets/));
    expect(said()).toBe("4 stories");
  });
});
