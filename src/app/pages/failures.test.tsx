import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { editionFiles, hostFiles, refuse } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const PATIENT = { timeout: 4000 };
const flood = aStory({ id: "flood", headline: "Barrier fails" });
const answer = (body: string, status = 200) =>
  new Response(body, { status, headers: { "content-type": "application/json" } });

describe("a page that could not be loaded says why:", () => {
  it.each([
    ["the network is down", refuse, /Nothing answered/],
    ["the host has a fault", () => answer("", 500), /answered with a fault/],
    ["the file is cut off", () => answer(`{"version":`), /answered with a fault/],
    ["there is no edition", () => answer("", 404), /no edition at this address/],
  ])("%s", async (_why, host, words) => {
    hostFiles({ "lists/all/head.json": host });
    openAt("/");
    expect(await screen.findByRole("alert", {}, PATIENT)).toHaveTextContent(words);
    expect(screen.queryByText(/still here/)).not.toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "Outlets" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Outlets" })).toBeDisabled();
  });
});

describe("a story that could not be loaded", () => {
  it("has a heading and a title, and no heading over a list that is not there", async () => {
    hostFiles({ "stories/flood.json": refuse });
    openAt("/story/flood");
    await screen.findByRole("alert", {}, PATIENT);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading).toHaveTextContent("A story that could not be loaded");
    expect(document.title).toBe("A story that could not be loaded · Crossread");
    expect(screen.getAllByRole("heading")).toEqual([heading]);
  });

  it("is named for what its card says, where that is known", async () => {
    hostFiles({ ...editionFiles([flood]), "stories/flood.json": refuse });
    const { user } = openAt("/");
    await user.click(await screen.findByRole("link", { name: "Barrier fails" }));
    await screen.findByRole("alert", {}, PATIENT);
    expect(screen.getByRole("heading", { level: 1, name: "Barrier fails" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Related articles" })).not.toBeInTheDocument();
  });
});
