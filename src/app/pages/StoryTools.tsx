import type { Story } from "../../model/story.ts";
import { EventOffer } from "../features/marks/EventOffer.tsx";
import { NoteBox } from "../features/marks/NoteBox.tsx";
import { StoryButtons } from "../features/marks/StoryButtons.tsx";
import { ComfortButton } from "../features/comfort/ComfortButton.tsx";
import { ShareButton } from "../features/share/ShareButton.tsx";
import { Later } from "../ui/Later.tsx";
import { codeOf } from "../ui/codeOf.ts";

// Named at each place: an import() in what all pages share adds a request to the first view.
const listenCode = codeOf("listen", () => import("./Listening.tsx"));

/** What a reader can do with a story besides reading it: a row of buttons under its headline. */
export function StoryTools({ story }: { story: Story }) {
  return (
    // One line at the usual size of text, whatever comes when: nothing below it moves.
    <div data-story={story.id} className="-mx-3 flex min-h-12 flex-wrap items-center gap-x-1">
      <StoryButtons story={story} />
      <ComfortButton />
      <ShareButton story={story} />
      <Later code={listenCode}>{({ ListenButtons }) => <ListenButtons story={story} />}</Later>
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
