import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { en } from "../../lib/i18n/en.ts";
import { I18nProvider } from "../../lib/i18n/I18n.tsx";
import { aStory } from "../../testing/story.ts";
import { StoryBody } from "./StoryBody.tsx";

it("says which part of a story could not be drawn, and shows the rest", () => {
  const logged = vi.spyOn(console, "error").mockReturnValue();
  const said = (text: string) => ({ type: "paragraph" as const, spans: [{ text }] });
  // Past the schema, which would refuse it.
  const broken = { type: "embed" as const, url: "https://[", label: "A film" };
  const story = aStory({ id: "flood", body: [said("Before"), broken, said("After")] });
  render(
    <I18nProvider language="en" messages={en}>
      <StoryBody story={story} isWhole />
    </I18nProvider>,
  );
  expect(screen.getByText("Before")).toBeVisible();
  expect(screen.getByText("A part of this story could not be drawn.")).toBeVisible();
  expect(screen.getByText("After")).toBeVisible();
  logged.mockRestore();
});
