import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { editionFiles, hostFiles } from "../testing/network.ts";
import { openAt } from "../testing/openAt.tsx";
import { aStory } from "../testing/story.ts";

const picture = {
  alt: "The gate",
  sources: [
    { src: "https://cdn.example/gate-480.webp", width: 480 },
    { src: "pictures/gate.webp" },
  ],
};

it("asks nobody for a picture of which one size lies on another site, neither on a card nor on its story", async () => {
  hostFiles(editionFiles([aStory({ id: "flood", headline: "Barrier fails", picture })]));
  const { user, container } = openAt("/");
  const link = await screen.findByRole("link", { name: "Barrier fails" });
  expect(container.querySelector("img")).toBeNull();
  await user.click(link);
  expect(container.querySelector("img")).toBeNull();
  expect(
    await screen.findByRole("button", { name: /Load the picture.*cdn.example/ }),
  ).toBeVisible();
  expect(container.querySelector("img")).toBeNull();
});
