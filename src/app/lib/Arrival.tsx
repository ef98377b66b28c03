import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

type Arrive = (heading: HTMLElement, title: string) => void;

const ArrivalContext = createContext<Arrive>(() => undefined);

/**
 * Moves the focus to the heading of each page that the reader goes to, and announces its title. The page that was opened
 * first is left to the browser.
 */
export function ArrivalProvider({ path, children }: { path: string; children: ReactNode }) {
  const first = useRef(path);
  const [title, setTitle] = useState("");
  const current = useRef(path);
  // Before the effects of the headings below, which ask for it.
  useLayoutEffect(() => {
    current.current = path;
  });
  const arrive = useCallback<Arrive>((heading, arrived) => {
    if (current.current === first.current) return;
    first.current = "";
    heading.focus({ preventScroll: true });
    setTitle(arrived);
  }, []);
  return (
    <ArrivalContext value={arrive}>
      {children}
      <p aria-live="polite" className="sr-only">
        {title}
      </p>
    </ArrivalContext>
  );
}

/** Called by a page's heading when it is there. */
export function useArrive(): Arrive {
  return useContext(ArrivalContext);
}
