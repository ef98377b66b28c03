import type { StoryCard } from "../../model/card.ts";
import { OutletName } from "./OutletName.tsx";
import { StoryTime } from "./StoryTime.tsx";

/** Who tells a story, and when: on every card, always in this shape. */
export function Byline({ story, note }: { story: StoryCard; note?: string | undefined }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs">
      <OutletName outlet={story.outlet} />
      <StoryTime story={story} />
      {note && (
        <span dir="auto" className="font-semibold text-accent">
          {note}
        </span>
      )}
    </p>
  );
}
