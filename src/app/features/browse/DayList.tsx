import { memo, type ReactNode, Suspense } from "react";
import { type ListRow, rowName } from "../../../model/list.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { type DayStretch, daysOf } from "./daysOf.ts";
import { EventCard } from "./EventCard.tsx";
import type { CardSize } from "./StoryCardView.tsx";
import { Windowed } from "./Windowed.tsx";

interface Props {
  /** The rows, in stretches as they came. */
  stretches: readonly (readonly ListRow[])[];
  outlets: string[];
}

/**
 * One card an event, by day; what most outlets tell leads the page. Drawn again only for other rows: what is not taken over yet
 * would be so at once, in one go.
 */
export const DayList = memo(function DayList({ stretches, outlets }: Props) {
  return stretches.map((rows, index) => (
    <Windowed key={index} isFirst={index === 0}>
      {daysOf(rows, stretches[index - 1] ?? []).map((day, at) => (
        <DaySection key={day.day} day={day} leads={index === 0 && at === 0} outlets={outlets} />
      ))}
    </Windowed>
  ));
});

interface DayProps {
  day: DayStretch;
  /** Whether it is the first day of the list. */
  leads: boolean;
  outlets: string[];
}

function DaySection({ day, leads, outlets }: DayProps) {
  const { dayName } = useI18n();
  const { lead, majors, minors, briefs } = arrange(day, leads);
  const card = (size: CardSize) => (row: ListRow) => (
    <li key={row.story.id} data-row={rowName(row)}>
      <EventCard row={row} size={size} outlets={outlets} />
    </li>
  );
  const isContinued = day.before > 0;
  return (
    <section
      aria-label={isContinued ? dayName(day.day) : undefined}
      className={`pb-10 ${leads ? "" : "below-window"}`}
    >
      {!isContinued && (
        <h2
          suppressHydrationWarning
          className="mb-5 flex items-center gap-4 text-sm font-semibold after:h-px after:flex-1 after:bg-ink after:content-['']"
        >
          {dayName(day.day)}
        </h2>
      )}
      {lead && (
        <div data-row={rowName(lead)}>
          <EventCard row={lead} size="lead" outlets={outlets} />
        </div>
      )}
      {/* A slice each, so that the page answers while it is being taken over. */}
      <Suspense>
        <Columns className={`md:grid-cols-3 ${lead ? "mt-8 border-t border-rule pt-6" : ""}`}>
          {majors.map(card("major"))}
        </Columns>
      </Suspense>
      <Suspense>
        <Columns className="below-window mt-6 border-t border-rule pt-6 md:grid-cols-2">
          {minors.map(card("minor"))}
        </Columns>
      </Suspense>
      <Suspense>
        <Columns className="below-window mt-6 border-t border-rule pt-6 md:grid-cols-3">
          {briefs.map(card("brief"))}
        </Columns>
      </Suspense>
    </section>
  );
}

/** Columns with rules between them at a desk, one under another on a phone. */
function Columns({ className, children }: { className: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return <ul className={`columns-of-stories grid gap-x-8 ${className}`}>{children}</ul>;
}

/** Where on the page each event of a day goes: what most outlets tell has the most room. */
function arrange({ rows, before }: DayStretch, leads: boolean) {
  const rest = leads ? rows.slice(1) : rows;
  const until = (place: number) => Math.max(0, place - before);
  return {
    lead: leads ? rows[0] : undefined,
    majors: rest.slice(0, until(3)),
    minors: rest.slice(until(3), until(7)),
    briefs: rest.slice(until(7)),
  };
}
