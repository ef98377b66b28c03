import type { ReactNode } from "react";
import type { StoryCard } from "../../../model/card.ts";
import type { EditionEvent } from "../../../model/edition.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useNow } from "../../lib/now.ts";
import { dayName } from "../../lib/relativeTime.ts";
import { EventCard } from "./EventCard.tsx";
import { type Day, groupByDay } from "./groupByDay.ts";
import type { CardSize } from "./StoryCardView.tsx";
import { toEvents, type ToldEvent } from "./toEvents.ts";

interface Props {
  stories: readonly StoryCard[];
  events: readonly EditionEvent[];
  outlets: string[];
}

/** One card an event, by day; what most outlets tell leads the page. */
export function DayList({ stories, events, outlets }: Props) {
  return groupByDay(toEvents(stories, events)).map((day, index) => (
    <DaySection key={day.day} day={day} leads={index === 0} outlets={outlets} />
  ));
}

function DaySection({ day, leads, outlets }: { day: Day; leads: boolean; outlets: string[] }) {
  const { locale } = useI18n();
  const now = useNow();
  const { lead, majors, minors, briefs } = arrange(day.events, leads);
  const card = (size: CardSize) => (event: ToldEvent) => (
    <li key={event.lead.id}>
      <EventCard event={event} size={size} outlets={outlets} />
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
      {lead && <EventCard event={lead} size="lead" outlets={outlets} />}
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

/** Where on the page each event of a day goes: what most outlets tell has the most room. */
function arrange(events: readonly ToldEvent[], leads: boolean) {
  const rest = leads ? events.slice(1) : events;
  return {
    lead: leads ? events[0] : undefined,
    majors: rest.slice(0, 3),
    minors: rest.slice(3, 7),
    briefs: rest.slice(7),
  };
}
