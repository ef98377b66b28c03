import type { StoryCard } from "../../../model/card.ts";
import type { ListRow } from "../../../model/list.ts";
import { useMark } from "../../data/marks/marks.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { buildPath } from "../../paths.ts";
import { type CardSize, StoryCardView } from "./StoryCardView.tsx";
import { StoryLine } from "../../ui/StoryLine.tsx";

interface Props {
  row: ListRow;
  size: CardSize;
  outlets: string[];
}

/** How many other stories a card of each size has room for. */
const OTHERS: Record<CardSize, number> = { lead: 4, major: 2, minor: 0, brief: 0 };

/** An event: the story that stands for it, how many outlets tell it, and as many of the others as there is room for. */
export function EventCard({ row, size, outlets }: Props) {
  const { m, number } = useI18n();
  const told = row.told > 1 ? m.toldBy(row.told, number(row.told)) : undefined;
  const others = row.others.slice(0, OTHERS[size]);
  return (
    <>
      <StoryCardView story={row.story} size={size} outlets={outlets} note={told} />
      {others.length > 0 && (
        <ul
          aria-label={m.alsoOnThis}
          className={`mt-4 border-t border-rule pt-1 ${size === "lead" ? "grid gap-x-8 md:grid-cols-2" : ""}`}
        >
          {others.map((story) => (
            <li key={story.id} className="border-b border-rule py-2.5 last:border-b-0">
              <OtherStory story={story} outlets={outlets} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OtherStory({ story, outlets }: { story: StoryCard; outlets: string[] }) {
  const mark = useMark(story.id);
  return (
    <StoryLine
      story={story}
      href={buildPath({ page: "story", id: story.id, outlets })}
      mark={mark}
      className="space-y-1.5"
    />
  );
}
