import type { Story } from "../../model/story.ts";

/** What a reader can do with a story besides reading it: a row of buttons under its headline. */
export function StoryTools({ story }: { story: Story }) {
  return <span hidden>{story.id}</span>;
}
