import { cacheNames } from "../model/keeping.ts";

declare const self: ServiceWorkerGlobalScope;

/** The build of the app that this worker came with; put in by `src/site/build/buildWorker.ts`. */
declare const __BUILD__: {
  version: string;
  /** Every script, also those that are loaded late, below the site's folder. */
  files: string[];
  /** The bare pages: the folder that each is for, and its file. */
  shells: { folder: string; file: string }[];
};

export const BUILD = __BUILD__;

/** The folder of the site, with a slash at its end. */
const FOLDER = new URL(self.registration.scope).pathname;

export const CACHES = cacheNames(FOLDER.slice(0, -1));

/** The whole address of a file of the site. */
export function addressOf(file: string): string {
  return new URL(FOLDER + file, location.origin).href;
}

/** What an address is below the site's folder; undefined outside of it. */
export function fileAt({ origin, pathname }: URL): string | undefined {
  if (origin !== location.origin || !pathname.startsWith(FOLDER)) return undefined;
  return pathname.slice(FOLDER.length);
}

/** What is kept under an address is it, however the host, or what stands before it, said that its answers vary. */
export const WHATEVER_ASKED = { ignoreVary: true };

/** Something kept under an address. */
export async function findKept(cache: string, address: string): Promise<Response | undefined> {
  return (await caches.open(cache)).match(address, WHATEVER_ASKED);
}
