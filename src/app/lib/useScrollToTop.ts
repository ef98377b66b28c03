import { useEffect, useLayoutEffect, useRef } from "react";

/** A page that the reader goes on to begins at its top; one gone back to is where the browser left it. */
export function useScrollToTop(path: string): void {
  const wentBack = useRef(false);
  const shown = useRef(path);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    addEventListener("popstate", note, { capture: true });
    return () => removeEventListener("popstate", note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (shown.current !== path && !wentBack.current) scrollTo(0, 0);
    shown.current = path;
    wentBack.current = false;
  }, [path]);
}
