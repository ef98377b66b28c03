import type { OpenedMessage } from "../../../model/keeping.ts";
import { ROOT } from "../readJson.ts";

const ADDRESS = `${ROOT}/sw.js`;

interface Policy {
  createScriptURL: (address: string) => unknown;
}
interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}

/**
 * Has the worker started that reading without a network needs, and tells it what was loaded before it was there.
 * Where a browser has none, or refuses, the paper is read with a network as before.
 */
export async function startWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    const isFirst = navigator.serviceWorker.controller === null;
    const options = { scope: `${ROOT}/`, updateViaCache: "none" } as const;
    await navigator.serviceWorker.register(trusted(ADDRESS), options);
    if (isFirst) await tellWhatIsLoaded();
  } catch (error) {
    console.warn("Reading without a network is not to be had:", error);
  }
}

/** The policy of the page lets a script be made of this address and no other. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy("crossread-worker", {
    createScriptURL: (asked) => {
      if (asked !== ADDRESS) throw new TypeError(`not the worker's address: ${asked}`);
      return asked;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}

async function tellWhatIsLoaded(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const opened = [location.href, ...loaded].map((address) => address.replace(/#.*$/, ""));
  const message: OpenedMessage = { opened: [...new Set(opened)] };
  active?.postMessage(message);
}
