import type { Story } from "../../model/story.ts";
import { EventOffer } from "../features/marks/EventOffer.tsx";
import { NoteBox } from "../features/marks/NoteBox.tsx";
import { StoryButtons } from "../features/marks/StoryButtons.tsx";

/** What a reader can do with a story besides reading it: a row of buttons under its headline. */
export function StoryTools({ story }: { story: Story }) {
  return (
    <div className="-mx-3 flex flex-wrap items-center">
      <StoryButtons story={story} />
    </div>
  );
}

/** What a reader can do when they have read it. */
export function StoryEnd({ story }: { story: Story }) {
  return (
    <div className="space-y-4">
      <EventOffer key={story.id} story={story} />
      <NoteBox key={`note ${story.id}`} story={story} />
    </div>
  );
}
