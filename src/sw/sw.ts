import * as v from "valibot";
import { OpenedMessage } from "../model/keeping.ts";
import { keepBuild, removeOldBuilds } from "./build.ts";
import { keepLoaded } from "./opened.ts";
import { routeAll } from "./routes.ts";

declare const self: ServiceWorkerGlobalScope;

/** Reading without a network: keeps what was opened, gives what is kept. It takes over at once, since old pages find all of theirs. */
self.addEventListener("install", (event) => {
  event.waitUntil(keepBuild().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeUp());
});

async function takeUp(): Promise<void> {
  // Pages are asked for while the worker is being started: it costs no reader time.
  await self.registration.navigationPreload?.enable();
  await removeOldBuilds();
  await self.clients.claim();
}

self.addEventListener("message", (event) => {
  const message = v.safeParse(OpenedMessage, event.data);
  if (message.success) event.waitUntil(keepLoaded(message.output.opened));
});

routeAll();
