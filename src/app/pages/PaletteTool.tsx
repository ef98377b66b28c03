import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { StoryCard } from "../../model/card.ts";
import { editionQuery } from "../data/listQueries.ts";
import type { Entry } from "../features/palette/EntryList.tsx";
import { hasPrefixes } from "../features/palette/fold.ts";
import { Palette } from "../features/palette/Palette.tsx";
import type { CommandName } from "../lib/commands.ts";
import type { ControlsMessages } from "../lib/i18n/controlsEn.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath } from "../paths.ts";
import { placeEntries } from "./placeEntries.ts";
import { searchCode } from "./pageCode.ts";

interface Props {
  m: ControlsMessages;
  /** The commands of this page, with the names of their keys. */
  commands: readonly { name: CommandName; keys: string }[];
  run: (name: CommandName) => void;
  /** Whether a press is of the keys that open the palette. */
  isItsKey: (press: KeyboardEvent) => boolean;
  /** Goes to a path of the site. */
  go: (path: string) => void;
  onClose: () => void;
}

/** Milliseconds without a key after which stories are searched. */
const PAUSE = 180;

/** How many of each group are shown: the rest is found by typing on. */
const MOST = { commands: 20, outlets: 6, tags: 6, days: 6, stories: 8 };

/**
 * The palette, with what it can lead to from this page. What it shares with the other controls is given to it: imported, it would be
 * cut out of both into code that every page loads.
 */
export function PaletteTool({ m, commands, run, isItsKey, go, onClose }: Props) {
  const client = useQueryClient();
  const { dayName } = useI18n();
  const [query, setQuery] = useState("");
  const asked = usePaused(query);
  const { data: edition } = useQuery(editionQuery);
  const places = useMemo(
    () => placeEntries({ client, edition, dayName, go }),
    [client, edition, dayName, go],
  );
  const search = useStories(asked);
  const isTyping = canSearch(query);
  const entries: Entry[] = [
    ...commands.map(({ name, keys }): Entry => ({
      id: `command-${name}`,
      group: "commands",
      label: m.commands[name],
      hint: keys,
      act: () => run(name),
    })),
    ...places(query),
  ].filter(({ label, group, hint = "" }) =>
    hasPrefixes(group === "days" ? `${label} ${hint}` : label, query),
  );
  const stories = (isTyping ? (search.data ?? []) : []).map((story): Entry => ({
    id: `story-${story.id}`,
    group: "stories",
    label: story.headline,
    hint: story.outlet?.name,
    language: story.language,
    act: () => go(buildPath({ page: "story", id: story.id, outlets: [] })),
  }));
  return (
    <Palette
      m={m}
      query={query}
      entries={cutShort([...entries, ...stories])}
      isSearching={isTyping && (query !== asked || search.isFetching)}
      isFailed={isTyping && search.isError}
      isItsKey={isItsKey}
      onQuery={setQuery}
      onClose={onClose}
    />
  );
}

/** Whether there is enough to search for: two letters. */
function canSearch(query: string): boolean {
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(query);
}

/** The first stories that have what was typed, by the code of the page of search. */
function useStories(query: string) {
  return useQuery({
    queryKey: ["palette", query],
    queryFn: async ({ client }): Promise<StoryCard[]> => {
      const { searchQuery } = await client.ensureQueryData(searchCode);
      const { pages } = await client.fetchInfiniteQuery(searchQuery({ query, outlets: [] }));
      return (pages[0]?.hits ?? []).map(({ story }) => story);
    },
    enabled: canSearch(query),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

function cutShort(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>();
  return entries.filter(({ group }) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= MOST[group];
  });
}

/** What is typed, once the reader pauses. */
function usePaused(query: string): string {
  const [paused, setPaused] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  return paused;
}
