import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const { outlet: _outlet, ...unnamed } = aStory({ id: "unnamed" });
const inquiry = aStory({ id: "inquiry", headline: "Inquiry opens", outlet: "Wire" });
const flood = aStory({
  id: "flood",
  headline: "Barrier fails",
  tags: ["flood"],
  related: [{ story: inquiry, reason: { kind: "event" } }],
});
const dispatch = aStory({ id: "dispatch", outlet: "Lindhal Dispatch" });
const stories = [flood, inquiry, dispatch, aStory({ id: "second", outlet: "Wire" }), unnamed];

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

/** What the button says that leads from the sheet of outlets back to the page. */
async function offer(path: string, ready: string) {
  hostFiles(editionFiles(stories));
  const { user } = openAt(path);
  await screen.findAllByText(ready);
  const [bar] = screen.getAllByRole("button", { name: /^Outlets/ });
  if (!bar) throw new Error("no button for the outlets");
  await user.click(bar);
  return (await screen.findByRole("button", { name: /^Show \d/ })).textContent;
}

describe("the sheet of outlets counts what the page will show", () => {
  it("on the front page, with the stories whose outlet is not named", async () => {
    expect(await offer("/", "Barrier fails")).toBe("Show 5 stories");
  });

  it("on a story, its related articles", async () => {
    expect(await offer("/story/flood?outlet=wire", "Inquiry opens")).toBe("Show 1 story");
  });
});

it("names a chosen outlet that tells nothing on this page", async () => {
  hostFiles(editionFiles(stories));
  openAt("/tag/flood?outlet=lindhal-dispatch");
  expect(await screen.findByRole("button", { name: /Remove.*Lindhal Dispatch/ })).toBeVisible();
  expect(screen.getByText(/No story here is from.*Lindhal Dispatch/)).toBeVisible();
  expect(screen.queryByText(/lindhal-dispatch/)).not.toBeInTheDocument();
});

it("shows an outlet's stories at once where its list is here already", async () => {
  hostFiles(editionFiles(stories));
  const { user } = openAt("/?outlet=wire&outlet=lindhal-dispatch");
  const group = await screen.findByRole("group", { name: "Outlets" });
  await screen.findByText("Inquiry opens");
  const drawn: number[] = [];
  const observer = new MutationObserver(() =>
    drawn.push(document.querySelectorAll("main article").length),
  );
  observer.observe(document.body, { childList: true, subtree: true });
  await user.click(within(group).getByRole("button", { name: /Lindhal Dispatch/ }));
  await waitFor(() => expect(document.querySelectorAll("main article")).toHaveLength(2));
  observer.disconnect();
  expect(Math.min(...drawn)).toBe(2);
});

it("draws all of a long list for other outlets, and of a long story that is opened from it", async () => {
  const paragraphs = Array.from({ length: 12 }, (_, at) => `Paragraph ${at + 1}.`);
  const body = paragraphs.map((text) => ({ type: "paragraph" as const, spans: [{ text }] }));
  const many = Array.from({ length: 12 }, (_, at) =>
    aStory({ id: `wire-${at}`, headline: `From the wire ${at}`, outlet: "Wire", body }),
  );
  const link = { story: flood, reason: { kind: "event" as const } };
  const long = many.map((story) => ({ ...story, related: [link] }));
  hostFiles(editionFiles([flood, ...long]));
  const { user } = openAt("/");
  await screen.findByText("Barrier fails");
  const group = await screen.findByRole("group", { name: "Outlets" });
  await user.click(within(group).getByRole("button", { name: /Wire/ }));
  const rows = () => screen.getAllByText(/^From the wire \d+$/);
  await waitFor(() => expect(rows()).toHaveLength(many.length));
  await user.click(screen.getByText("From the wire 3"));
  await waitFor(() =>
    expect(screen.getAllByText(/^Paragraph \d+\.$/)).toHaveLength(paragraphs.length),
  );
  const beside = await screen.findByRole("complementary", { name: "Related articles" });
  expect(beside).toHaveTextContent("No related article from");
});

it("two outlets that are pressed before the page has followed are both chosen", async () => {
  hostFiles(editionFiles(stories));
  openAt("/");
  const group = await screen.findByRole("group", { name: "Outlets" });
  const outlet = (name: RegExp) => within(group).getByRole("button", { name });
  const [first, second] = [outlet(/Lindhal Dispatch/), outlet(/Wire/)];
  act(() => {
    first.click();
    second.click();
  });
  expect(location.search).toBe("?outlet=lindhal-dispatch&outlet=wire");
  expect(second).toHaveAttribute("aria-pressed", "true");
});
