import { useEffect } from "react";
import { markOf } from "../../data/marks/marks.ts";
import { markRead } from "../../data/marks/write.ts";
import { arrival } from "../../lib/place.ts";

/** Milliseconds on screen after which a story counts as opened. */
const A_MOMENT = 2000;

/**
 * Sets a story to read once it was on screen for a moment, or the reader scrolled it, and then leaves it to them: what they set
 * to unread while it is open stays unread until it is opened again.
 */
export function useOpened(id: string): void {
  useEffect(() => {
    const before = markOf(id);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      removeEventListener("scroll", scrolled);
      document.removeEventListener("visibilitychange", wait);
    };
    const open = () => {
      if (document.visibilityState !== "visible") return;
      stop();
      const { read, keptUnread } = markOf(id);
      const wasTouched = keptUnread === true && before.keptUnread !== true;
      if (!read && !wasTouched) markRead(id, "open");
    };
    // Going from page to page scrolls too.
    const scrolled = () => {
      if (arrival().hasMoved) open();
    };
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(open, A_MOMENT);
    };
    wait();
    addEventListener("scroll", scrolled, { passive: true });
    document.addEventListener("visibilitychange", wait);
    return stop;
  }, [id]);
}
