import type { StoryCard } from "../../model/story.ts";
import { OutletName } from "./OutletName.tsx";
import { StoryTime } from "./StoryTime.tsx";

/** Who tells a story, and when: on every card, always in this shape. */
export function Byline({ story }: { story: StoryCard }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs">
      <OutletName outlet={story.outlet} />
      <StoryTime story={story} />
    </p>
  );
}
