import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { SHOWN_PAGE } from "./shownPage.ts";
import { useJourney } from "./useJourney.ts";

interface Arrival {
  /** Called by a page's heading when it is there. */
  arrive: (heading: HTMLElement, title: string) => void;
  /** Takes the focus to the page's heading: what had it is about to go. A heading that comes later takes it again. */
  toHeading: () => void;
  /** Says something to those who hear the page, when they have heard what was before it. */
  announce: (words: string) => void;
}

const ArrivalContext = createContext<Arrival>({
  arrive: () => undefined,
  toHeading: () => undefined,
  announce: () => undefined,
});

/**
 * Keeps the focus where the reader is: on the heading of a page gone to, on the link by which a page gone back to was left.
 * The page that was opened first is left to the browser.
 */
export function ArrivalProvider({ path, children }: { path: string; children: ReactNode }) {
  const journey = useJourney(path);
  const heading = useRef<HTMLElement>(null);
  const isAwaited = useRef(false);
  const [news, setNews] = useState({ words: "", turn: 0 });
  const announce = useCallback(
    (words: string) => setNews(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  const arrival = useMemo<Arrival>(
    () => ({
      arrive: (arrived, title) => {
        heading.current = arrived;
        const { left, wentBack } = journey.current;
        if (left === undefined && !isAwaited.current) return;
        isAwaited.current = false;
        const link = wentBack && left !== undefined ? linkTo(left) : undefined;
        (link ?? arrived).focus({ preventScroll: true });
        announce(title);
      },
      toHeading: () => {
        isAwaited.current = true;
        heading.current?.focus({ preventScroll: true });
      },
      announce,
    }),
    [announce, journey],
  );
  return (
    <ArrivalContext value={arrival}>
      {children}
      <p aria-live="polite" className="sr-only">
        {/* A new element, so that the same words are said again. */}
        <span key={news.turn}>{news.words}</span>
      </p>
    </ArrivalContext>
  );
}

/** The first link of the content that leads to a path. */
function linkTo(path: string): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>(`${SHOWN_PAGE} a[href]`);
  return [...links].find(({ pathname }) => pathname === path);
}

/** Where the focus goes, and what is said, when what is on the page changes. */
export function useArrival(): Arrival {
  return useContext(ArrivalContext);
}
