import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { afterEach, expect, it, vi } from "vitest";
import { storyFile } from "../../model/files.ts";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

afterEach(() => void vi.unstubAllGlobals());

const first = aStory({ id: "first", headline: "Barrier fails" });
const second = aStory({ id: "second", headline: "Inquiry opens", outlet: "Wire" });

it("fetches the story that the reader turns to, and none for one who pays for every byte", async () => {
  const asked: string[] = [];
  const files = editionFiles([first, second]);
  const told = [first, second].map(({ id }) => {
    const file = storyFile(id);
    const answer = () => {
      asked.push(id);
      return HttpResponse.json(JSON.parse(JSON.stringify(files[file])) as object);
    };
    return [file, answer] as const;
  });
  hostFiles({ ...files, ...Object.fromEntries(told) });
  const { user } = openAt("/");
  const turnTo = async (headline: string) => {
    const link = await screen.findByRole("link", { name: headline });
    await user.unhover(link);
    await user.hover(link);
  };
  // What fetches ahead comes when nothing else is to do.
  await waitFor(
    async () => {
      await turnTo("Barrier fails");
      expect(asked).toEqual(["first"]);
    },
    { timeout: 4000 },
  );
  vi.stubGlobal(
    "navigator",
    Object.create(navigator, { connection: { value: { saveData: true } } }),
  );
  await turnTo("Inquiry opens");
  const outlets = within(screen.getByRole("group", { name: "Outlets" }));
  await user.click(outlets.getByRole("button", { name: /Wire/ }));
  await waitFor(() => expect(screen.queryByText("Barrier fails")).not.toBeInTheDocument());
  expect(asked).toEqual(["first"]);
});
