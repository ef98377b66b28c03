const KEY = "crossread.reloaded";

/**
 * Loads the page anew when code of its build cannot be had any more, since the host has another build. Once for a build and
 * address; never while the host cannot be reached, since the page that is there is better than none.
 */
export async function reloadOnce(): Promise<void> {
  try {
    const mark = `${import.meta.url} ${location.pathname}`;
    if (sessionStorage.getItem(KEY) === mark) return;
    const { ok } = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    if (!ok) return;
    sessionStorage.setItem(KEY, mark);
    location.reload();
  } catch {
    // No network, or nowhere to remember that it was done: the reader may try again by hand.
  }
}
