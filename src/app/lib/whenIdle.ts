/** Milliseconds after which it is done even while there is something else to do. */
const LATEST = 4000;

/** Does something when nothing else is to do; not every browser says when. Returns how to leave it. */
export function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(act, { timeout: LATEST });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(act, LATEST / 4);
  return () => clearTimeout(timer);
}
