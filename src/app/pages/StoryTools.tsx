import type { Story } from "../../model/story.ts";
import { ComfortButton } from "../features/comfort/ComfortButton.tsx";

/** What a reader can do with a story besides reading it: a row of buttons under its headline. */
export function StoryTools({ story }: { story: Story }) {
  return (
    <div data-story={story.id} className="flex flex-wrap items-center gap-1 pt-1">
      <ComfortButton />
    </div>
  );
}
