import { ACCOUNT_KEY, ASKED_KEY } from "./keys.ts";

const loadEngine = () => import("./engine.ts");

/**
 * To be called once as the app starts. An access that the reader's storage sent back is taken out of the address and the history
 * at once; where sync is on, it goes on. Loads nothing else.
 */
export function takeUpSync(): void {
  const { hash, pathname, search } = location;
  const answer = new URLSearchParams(hash.slice(1));
  if (
    answer.has("access_token") ||
    (answer.has("error") && isKept(() => sessionStorage, ASKED_KEY))
  ) {
    history.replaceState(history.state, "", pathname + search);
    void loadEngine().then(({ arrive }) => arrive(answer));
  } else if (isKept(() => localStorage, ACCOUNT_KEY)) {
    void loadEngine().then(({ resume }) => resume());
  }
}

function isKept(storage: () => Storage, key: string): boolean {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
}
