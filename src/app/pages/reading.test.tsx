import { screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { act } from "react";
import { keepListPlace, readListPlace } from "../data/marks/listPlace.ts";
import { markOf } from "../data/marks/marks.ts";
import { markUnread, unmute } from "../data/marks/write.ts";
import { changeSettings } from "../data/settings.ts";
import { noteArrival } from "../lib/place.ts";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const inquiry = aStory({ id: "inquiry", headline: "Inquiry opens", outlet: "Wire" });
const flood = aStory({
  id: "flood",
  headline: "Barrier fails",
  related: [{ story: inquiry, reason: { kind: "event" } }],
});
const cup = aStory({ id: "cup", headline: "Cup final drawn", outlet: "Echo" });

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
beforeEach(() => {
  hostFiles(editionFiles([flood, inquiry, cup], [{ id: "e1", stories: ["flood", "inquiry"] }]));
  noteArrival("opening");
  act(() => {
    changeSettings({ unreadOnly: undefined });
    for (const id of ["flood", "inquiry", "cup"]) markUnread(id);
    unmute("outlet", "echo");
  });
});

describe("a story that is open", () => {
  it("is set to read and unread by hand, and stays unread though it is scrolled", async () => {
    const { user } = openAt("/story/cup");
    await user.click(await screen.findByRole("button", { name: "Mark read" }));
    await user.click(screen.getByRole("button", { name: "Mark unread" }));
    dispatchEvent(new Event("wheel"));
    dispatchEvent(new Event("scroll"));
    expect(markOf("cup")).toMatchObject({ keptUnread: true });
  });

  it("counts as opened once the reader scrolls it, not when going there does", async () => {
    openAt("/story/flood");
    await screen.findByRole("button", { name: "Mark read" });
    dispatchEvent(new Event("scroll"));
    expect(markOf("flood").read).toBeUndefined();
    dispatchEvent(new Event("wheel"));
    dispatchEvent(new Event("scroll"));
    expect(markOf("flood").read?.by).toBe("open");
  });

  it("offers to mark the other stories of its event, and takes it back", async () => {
    const { user } = openAt("/story/flood");
    await user.click(await screen.findByRole("button", { name: "Mark read" }));
    await user.click(await screen.findByRole("button", { name: "Mark the event read" }));
    expect(markOf("inquiry").read).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(markOf("inquiry").read).toBeUndefined();
  });
});

describe("a list", () => {
  it("of what is unread keeps an event by the telling that was not read", async () => {
    const { user, unmount } = openAt("/story/flood");
    await user.click(await screen.findByRole("button", { name: "Mark read" }));
    unmount();
    openAt("/");
    await user.click(await screen.findByRole("button", { name: "Unread only" }));
    expect(await screen.findByRole("heading", { name: "Inquiry opens" })).toBeVisible();
    expect(screen.queryByText("Barrier fails")).not.toBeInTheDocument();
  });

  it("of which all is read says so, and how to see it", async () => {
    const { user } = openAt("/");
    await user.click(await screen.findByRole("button", { name: "Mark all read" }));
    await user.click(screen.getByRole("button", { name: "Unread only" }));
    expect(await screen.findByText("You have read everything here.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show what is read" }));
    expect(await screen.findByText("Cup final drawn")).toBeVisible();
  });

  it("says what mutes hide, and shows it when asked", async () => {
    const { user, unmount } = openAt("/story/cup");
    await user.click(await screen.findByRole("button", { name: "Mute…" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Echo" }));
    unmount();
    openAt("/");
    expect(await screen.findByText("1 story hidden by 1 mute")).toBeVisible();
    expect(screen.queryByText("Cup final drawn")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(screen.getByText("Cup final drawn")).toBeVisible();
  });
});

describe("the place in a list", () => {
  it("is remembered for each list, and forgotten", () => {
    keepListPlace({ list: "/", row: "e1", above: 12, part: 3 });
    keepListPlace({ list: "/tag/sea", row: "cup", above: 0 });
    expect(readListPlace("/")).toEqual({ list: "/", row: "e1", above: 12, part: 3 });
    keepListPlace({ list: "/" });
    expect(readListPlace("/")).toBeUndefined();
    expect(readListPlace("/tag/sea")?.row).toBe("cup");
  });

  it("that cannot be read is none", () => {
    localStorage.setItem("crossread.places", `[{"list":"/","row":7}]`);
    expect(readListPlace("/")).toBeUndefined();
  });
});
