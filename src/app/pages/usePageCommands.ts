import { useQuery, useQueryClient } from "@tanstack/react-query";
import { changeSettings } from "../data/settings.ts";
import { storyQuery } from "../data/storyQuery.ts";
import { neighboursOf, type TrailStory, useTrail } from "../features/neighbours/trail.ts";
import { useCommand } from "../lib/commands.ts";
import { navigate } from "../lib/location.ts";
import { notePlace } from "../lib/place.ts";
import { type Site, useSite } from "../lib/Site.tsx";
import { type Address, buildPath, type NarrowableAddress } from "../paths.ts";
import { cardOf } from "./cardOf.ts";
import { movePart, moveRow, rowLink, storyOf } from "./storyRows.ts";
import type { Marking } from "./useMarking.ts";

type StoryAddress = Extract<NarrowableAddress, { page: "story" }>;

/** Goes to a path of the site as a link does. */
export function goTo({ base }: Site, path: string): void {
  notePlace();
  navigate(base + path);
}

/** Offers what a reader can do on the page of an address. */
export function usePageCommands(address: Address, marking: Marking, beside: Neighbours): void {
  const isStory = address.page === "story";
  const hasRows = !["unknown", "settings", "story"].includes(address.page);
  useRowCommands(hasRows, isStory);
  useStoryCommands(isStory ? address : undefined, hasRows, marking, beside);
  useGoing("outlets" in address ? address.outlets : []);
}

function useRowCommands(hasRows: boolean, isStory: boolean): void {
  const site = useSite();
  const ways = { next: 1, previous: -1 } as const;
  const part = (way: keyof typeof ways) => {
    if (isStory) return () => movePart(ways[way]);
    return hasRows ? () => moveRow(site, ways[way]) : undefined;
  };
  useCommand("nextPart", part("next"));
  useCommand("previousPart", part("previous"));
  useCommand("open", hasRows ? () => rowLink(site, document.activeElement)?.click() : undefined);
}

/** The stories before and after the one that is shown, and how to go there. */
export function useNeighbours(shown: Address) {
  const site = useSite();
  const address = shown.page === "story" ? shown : undefined;
  const trail = useTrail();
  const { data: story } = useQuery({ ...storyQuery(address?.id ?? "none"), enabled: false });
  const related = story?.related.map((link) => link.story) ?? [];
  const { previous, next } = neighboursOf(address?.id ?? "", trail, related);
  const go = (to: TrailStory | undefined) =>
    address && to
      ? () => goTo(site, buildPath({ page: "story", id: to.id, outlets: address.outlets }))
      : undefined;
  return { previous: go(previous), next: go(next) };
}

type Neighbours = ReturnType<typeof useNeighbours>;

function useStoryCommands(
  address: StoryAddress | undefined,
  hasRows: boolean,
  { toggleRead, toggleSaved }: Marking,
  { previous, next }: Neighbours,
): void {
  const site = useSite();
  const client = useQueryClient();
  const trail = useTrail();
  const row = (by: 1 | -1) => (hasRows ? () => moveRow(site, by) : undefined);
  useCommand("next", address ? next : row(1));
  useCommand("previous", address ? previous : row(-1));
  const withStory = (act: (id: string) => void) => {
    if (!address && !hasRows) return undefined;
    return () => {
      const link = rowLink(site, document.activeElement);
      const id = address ? address.id : link && storyOf(site, link);
      if (id !== undefined) act(id);
    };
  };
  useCommand("toggleRead", withStory(toggleRead));
  useCommand("toggleSaved", withStory(toggleSaved));
  const openOutlet = (id: string) => {
    const url = cardOf(client, id)?.url;
    if (url) open(url, "_blank", "noopener,noreferrer");
  };
  useCommand("openOutlet", withStory(openOutlet));
  const toList = () => {
    if (trail) history.go(-trail.steps);
    else goTo(site, buildPath({ page: "front", outlets: address?.outlets ?? [] }));
  };
  useCommand("back", address && toList);
}

function useGoing(outlets: string[]): void {
  const site = useSite();
  useCommand("search", () => goTo(site, buildPath({ page: "search", query: "", outlets })));
  const toFront = (unreadOnly: true | undefined) => () => {
    changeSettings({ unreadOnly });
    goTo(site, buildPath({ page: "front", outlets: [] }));
  };
  useCommand("goAll", toFront(undefined));
  useCommand("goUnread", toFront(true));
  useCommand("goSaved", () => goTo(site, buildPath({ page: "saved", outlets: [] })));
}
