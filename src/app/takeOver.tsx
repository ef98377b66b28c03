import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { takeUpSync } from "./data/sync/sync.ts";
import { readPage } from "./data/readPage.ts";
import { loadMessages } from "./lib/i18n/loadMessages.ts";
import { siteOf } from "./siteOf.ts";

/** Draws the app, over the page where that was drawn beforehand. */
export async function takeOver(): Promise<void> {
  takeUpSync();
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const page = readPage(document);
  const site = siteOf(page);
  const messages = await loadMessages(site.language);
  const app = (
    <StrictMode>
      <App site={site} messages={messages} />
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
