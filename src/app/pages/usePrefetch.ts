import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { headQuery } from "../data/listQueries.ts";
import { savesData } from "../data/savesData.ts";
import { storyQuery } from "../data/storyQuery.ts";
import { display, KEPT_PAGE } from "../lib/shownPage.ts";
import { useSite } from "../lib/Site.tsx";
import { whenIdle } from "../lib/whenIdle.ts";
import { type Address, isList, listsOf } from "../paths.ts";
import { prerender } from "../prerender.ts";
import { addressAt } from "../useAddress.ts";
import { addressOf, linkOf } from "../useLinks.ts";
import { storyCode } from "./pageCode.ts";

/** What tells that a link may be followed soon. */
const SIGNS = ["pointerover", "pointerdown", "focusin"];

/** Milliseconds after which a mouse on a link is not one that passes over it. */
const REST = 65;

/** Fetches where a link leads when the reader turns to it; not for one who pays for every byte. */
export function usePrefetch(): void {
  const client = useQueryClient();
  const site = useSite();
  useEffect(() => {
    let last: EventTarget | null = null;
    const turn = (event: Event) => {
      // A press says what the pointer said when it came, and is to be answered soon.
      if (event.target === last || savesData()) return;
      last = event.target;
      const link = linkOf(event);
      const address = link && addressOf(link, site);
      if (address) prefetch(client, address);
      const outlet = outletOf(event);
      if (outlet) void client.prefetchQuery(headQuery({ kind: "outlet", key: outlet }));
    };
    for (const sign of SIGNS) document.addEventListener(sign, turn, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, turn);
    };
  }, [client, site]);
}

/** Draws the story on which the reader's mouse comes to rest, out of sight; not for one who pays for every byte. */
export function usePrerender(): void {
  const client = useQueryClient();
  const site = useSite();
  useEffect(() => layOutWhatComes(document.querySelector("main")), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rested: Element | undefined;
    const draw = async (link: HTMLAnchorElement) => {
      const address = addressOf(link, site);
      if (address?.page !== "story") return;
      const query = storyQuery(address.id);
      await Promise.all([client.prefetchQuery(query), client.prefetchQuery(storyCode)]);
      if (rested !== link || !client.getQueryData(query.queryKey)) return;
      prerender({ ...addressAt(site, link), visit: undefined });
    };
    const rest = (link?: HTMLAnchorElement) => {
      if (link === rested) return;
      rested = link;
      clearTimeout(timer);
      if (link) timer = setTimeout(() => void draw(link), REST);
    };
    const over = (event: PointerEvent) =>
      rest(event.pointerType === "mouse" && !savesData() ? linkOf(event) : undefined);
    // What is not begun when it is pressed would only hold up the answer.
    const leave = () => rest();
    document.addEventListener("pointerover", over, { passive: true });
    document.addEventListener("pointerdown", leave, { passive: true });
    return () => {
      rest();
      document.removeEventListener("pointerover", over);
      document.removeEventListener("pointerdown", leave);
    };
  }, [client, site]);
}

/** The outlet that a press here would narrow to. */
function outletOf({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-outlet]")?.dataset["outlet"];
}

/** Fetches what a link to an address leads to. */
function prefetch(client: QueryClient, address: Address): void {
  if (address.page === "story") void client.prefetchQuery(storyQuery(address.id));
  else if (isList(address)) {
    for (const list of listsOf(address)) void client.prefetchQuery(headQuery(list));
  }
}

/** Lays a page that is drawn out of sight out, too, when nothing else is to do. Returns how to stop. */
function layOutWhatComes(content: HTMLElement | null): () => void {
  const observer = new MutationObserver(() => {
    whenIdle(() => {
      for (const page of document.querySelectorAll<HTMLElement>(KEPT_PAGE)) {
        display(page);
        // What is asked for its size is laid out for the answer.
        page.querySelector("h1")?.getBoundingClientRect();
      }
    });
  });
  if (content) observer.observe(content, { childList: true });
  return () => observer.disconnect();
}
