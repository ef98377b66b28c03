import type { StoryCard } from "../../model/card.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { Icon } from "./icons.tsx";
import { OutletName } from "./OutletName.tsx";
import { StoryTime } from "./StoryTime.tsx";

interface Props {
  story: StoryCard;
  note?: string | undefined;
  /** What the reader made of the story. */
  mark: { read?: unknown; saved?: unknown };
}

/** Who tells a story, and when, and whether the reader has read or saved it: on every card, always in this shape. */
export function Byline({ story, note, mark }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
      <OutletName outlet={story.outlet} />
      <StoryTime story={story} />
      {note && (
        <span dir="auto" className="font-semibold text-accent">
          {note}
        </span>
      )}
      {mark.read || mark.saved ? <Signs mark={mark} /> : null}
    </p>
  );
}

/** Takes no room of the line, so that nothing moves when marks arrive on a page that was drawn without. */
function Signs({ mark }: Pick<Props, "mark">) {
  const { m } = useI18n();
  return (
    <span className="relative -ms-2.5 h-4 w-0">
      <span className="sr-only">
        {mark.read ? `${m.isRead} ` : ""}
        {mark.saved ? m.isSaved : ""}
      </span>
      {mark.saved ? (
        <Icon
          name="save"
          className="absolute inset-s-1.5 top-0.5 size-3 fill-current text-accent"
        />
      ) : null}
    </span>
  );
}
