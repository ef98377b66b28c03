import type { ReactNode } from "react";
import type { StoryCard } from "../../../model/story.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useNow } from "../../lib/now.ts";
import { dayName } from "../../lib/relativeTime.ts";
import { type Day, groupByDay } from "./groupByDay.ts";
import { type CardSize, StoryCardView } from "./StoryCardView.tsx";

interface Props {
  stories: readonly StoryCard[];
  outlets: string[];
}

/** Stories by day; the first of all leads the page. */
export function DayList({ stories, outlets }: Props) {
  return groupByDay(stories).map((day, index) => (
    <DaySection key={day.day} day={day} leads={index === 0} outlets={outlets} />
  ));
}

function DaySection({ day, leads, outlets }: { day: Day; leads: boolean; outlets: string[] }) {
  const { locale } = useI18n();
  const now = useNow();
  const { lead, majors, minors, briefs } = arrange(day.stories, leads);
  const card = (size: CardSize) => (story: StoryCard) => (
    <li key={story.id}>
      <StoryCardView story={story} size={size} outlets={outlets} />
    </li>
  );
  return (
    <section aria-labelledby={`day-${day.day}`} className="pb-10">
      <h2
        id={`day-${day.day}`}
        className="mb-5 flex items-center gap-4 text-sm font-bold after:h-px after:flex-1 after:bg-ink after:content-['']"
      >
        {dayName(day.day, now, locale)}
      </h2>
      {lead && <StoryCardView story={lead} size="lead" outlets={outlets} />}
      <Columns className={`md:grid-cols-3 ${lead ? "mt-8 border-t border-rule pt-6" : ""}`}>
        {majors.map(card("major"))}
      </Columns>
      <Columns className="mt-6 border-t border-rule pt-6 md:grid-cols-2">
        {minors.map(card("minor"))}
      </Columns>
      <Columns className="mt-6 border-t border-rule pt-6 md:grid-cols-3">
        {briefs.map(card("brief"))}
      </Columns>
    </section>
  );
}

/** Columns with rules between them at a desk, one under another on a phone. */
function Columns({ className, children }: { className: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return <ul className={`columns-of-stories grid gap-x-8 ${className}`}>{children}</ul>;
}

/** Where on the page each story of a day goes: the newest have the most room. */
function arrange(stories: readonly StoryCard[], leads: boolean) {
  const rest = leads ? stories.slice(1) : stories;
  const majors = rest.slice(0, 3);
  const minors = rest.slice(3, 7);
  return { lead: leads ? stories[0] : undefined, majors, minors, briefs: rest.slice(7) };
}
