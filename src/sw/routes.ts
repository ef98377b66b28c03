import { registerRoute } from "workbox-routing/registerRoute.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import type { StrategyOptions } from "workbox-strategies/Strategy.js";
import { KEEPER_HEADER, pictureKey } from "../model/keeping.ts";
import { cacheFor, isPage, keepPage, noteOpened, pageAddress } from "./opened.ts";
import { bareOrPlain, bareWhereKept } from "./shells.ts";
import { CACHES, fileAt, findKept, WHATEVER_ASKED } from "./site.ts";

/** Seconds that a reader waits for a slow network before what is kept is shown. */
const PATIENCE = 3;

type Plugin = NonNullable<StrategyOptions["plugins"]>[number];

/** A host that fails is as good as none: what is kept is better. */
const throughFaults: Plugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`the host answered ${response.status}`);
    return response;
  },
};

/** Only what is whole: never a page in the place of a file, as hosts of single-page apps answer. */
const wholeFiles: Plugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !isPage(response) ? response : null,
};

/** The kept edition stands behind what was opened. */
const orKept: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await findKept(CACHES.kept, request.url)) ?? null,
};

const orKeptPicture: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await findKept(CACHES.kept, pictureKey(request.url))) ?? null,
};

function limited(cache: string): Plugin {
  return {
    cacheDidUpdate: ({ request }) => noteOpened(cache, request.url),
    handlerDidRespond: async ({ request, event }) => {
      if (event instanceof ExtendableEvent) event.waitUntil(noteIfKept(cache, request.url));
    },
  };
}

async function noteIfKept(cache: string, address: string): Promise<void> {
  if (await findKept(cache, address)) await noteOpened(cache, address);
}

/**
 * Pages are kept whole with the files in them, by `keepPage`, and not by the strategy. An answer that the browser asked for
 * while the worker was starting comes without `fetchDidSucceed`.
 */
const keptPages: Plugin = {
  cacheKeyWillBeUsed: async ({ request }) => pageAddress(request.url),
  cacheWillUpdate: async ({ request, response }) => {
    if (isPage(response)) await keepPage(request.url, response.clone());
    return null;
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await pageWhereKept(request.url)) ?? null,
  handlerWillRespond: async ({ request, response }) => {
    if (response.status < 500) return response;
    const kept = await findKept(CACHES.pages, pageAddress(request.url));
    return kept ?? (await pageWhereKept(request.url)) ?? response;
  },
  handlerDidError: ({ request }) => bareOrPlain(request.url),
};

/** A page of the kept edition, or the bare one where what it shows is kept. */
async function pageWhereKept(address: string): Promise<Response | undefined> {
  return (await findKept(CACHES.kept, pageAddress(address))) ?? bareWhereKept(address);
}

function ours(test: (file: string, request: Request) => boolean) {
  return ({ url, request }: { url: URL; request: Request }) => {
    const file = fileAt(url);
    if (file === undefined || request.headers.has(KEEPER_HEADER)) return false;
    return test(file, request);
  };
}

const newestFile = (cache: string) =>
  new NetworkFirst({
    cacheName: cache,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: WHATEVER_ASKED,
    plugins: [throughFaults, wholeFiles, orKept, limited(cache)],
  });

const sameForever = (cache: string, more: Plugin[]) =>
  new CacheFirst({
    cacheName: cache,
    matchOptions: WHATEVER_ASKED,
    plugins: [wholeFiles, ...more],
  });

const NAMED_FOR_CONTENT = /^search\/[^/]+\/./;

/** Answers what pages ask for; everything else goes to the host as if there were no worker. */
export function routeAll(): void {
  registerRoute(
    ours((file) => file.startsWith("assets/")),
    sameForever(CACHES.assets, [orKept]),
  );
  registerRoute(
    ours((file) => cacheFor(file) === CACHES.pictures),
    sameForever(CACHES.pictures, [orKeptPicture, limited(CACHES.pictures)]),
  );
  registerRoute(
    ours((file) => NAMED_FOR_CONTENT.test(file)),
    sameForever(CACHES.search, [orKept, limited(CACHES.search)]),
  );
  for (const cache of [CACHES.stories, CACHES.lists, CACHES.search]) {
    const isOf = ours((file, { mode }) => mode !== "navigate" && cacheFor(file) === cache);
    registerRoute(isOf, newestFile(cache));
  }
  registerRoute(
    ours((file, { mode }) => mode === "navigate" && !/\.(?!html$)\w+$/.test(file)),
    new NetworkFirst({
      cacheName: CACHES.pages,
      networkTimeoutSeconds: PATIENCE,
      matchOptions: WHATEVER_ASKED,
      plugins: [keptPages],
    }),
  );
}
