import { useLayoutEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import * as v from "valibot";
import type { EditionEvent } from "../../model/edition.ts";
import type { Outlet } from "../../model/outlet.ts";
import type { StoryCard } from "../../model/card.ts";
import { DayList } from "../features/browse/DayList.tsx";
import { narrow } from "../features/outlets/narrow.ts";
import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath, type NarrowableAddress } from "../paths.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { chosenOutlets } from "./chosenOutlets.ts";

interface Props {
  stories: readonly StoryCard[];
  events: readonly EditionEvent[];
  address: NarrowableAddress;
  known: readonly Outlet[];
  /** What is said when there is no story at all, narrowed or not. */
  empty: string;
}

/** How many stories are drawn at first, and how many more each time the reader asks. */
const STEP = 60;

/** Kept with the entry of the history, so that going back finds as long a list as was left. */
const ListState = v.fallback(v.object({ shown: v.number() }), { shown: STEP });

/** The stories that the chosen outlets leave, or why there is none. */
export function NarrowedList({ stories, events, address, known, empty }: Props) {
  const { m, anyOf } = useI18n();
  const { toHeading } = useArrival();
  const [, navigate] = useLocation();
  const { shown } = v.parse(ListState, useHistoryState());
  const { list, noteLinks } = useFocusOnFirstNew();
  const narrowed = narrow(stories, address.outlets);
  if (stories.length === 0) return <Notice>{empty}</Notice>;
  if (narrowed.length === 0) {
    const names = chosenOutlets(address.outlets, known).map(({ name }) => name);
    const clear = () => {
      toHeading();
      navigate(buildPath({ ...address, outlets: [] }), { replace: true });
    };
    return (
      <Notice action={<Button onClick={clear}>{m.clearOutlets}</Button>}>
        {m.emptyFilter(anyOf(names))}
      </Notice>
    );
  }
  const showMore = () => {
    noteLinks();
    navigate(buildPath(address), { replace: true, state: { shown: shown + STEP } });
  };
  return (
    <div ref={list}>
      <DayList stories={narrowed.slice(0, shown)} events={events} outlets={address.outlets} />
      {narrowed.length > shown ? (
        <Button className="w-full" onClick={showMore}>
          {m.moreStories}
        </Button>
      ) : (
        <p className="border-t border-rule py-6 text-center text-sm text-quiet">{m.caughtUp}</p>
      )}
    </div>
  );
}

/** The reader who asked for more goes on at the first story that was not there before. */
function useFocusOnFirstNew() {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<Set<string>>(undefined);
  useLayoutEffect(() => {
    const { current: known } = before;
    if (!known) return;
    before.current = undefined;
    linksIn(list.current)
      .find(({ href }) => !known.has(href))
      ?.focus();
  });
  const noteLinks = () => {
    before.current = new Set(linksIn(list.current).map(({ href }) => href));
  };
  return { list, noteLinks };
}

function linksIn(list: HTMLElement | null): HTMLAnchorElement[] {
  return [...(list?.querySelectorAll("a") ?? [])];
}
