import { StrictMode, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { savesData } from "./data/savesData.ts";
import { takeUpSync } from "./data/sync/sync.ts";
import { createQueryClient } from "./data/createQueryClient.ts";
import { readPage } from "./data/readPage.ts";
import { loadMessages } from "./lib/i18n/loadMessages.ts";
import { noteTaken } from "./lib/moves.ts";
import { whenIdle } from "./lib/whenIdle.ts";
import { loadOtherCode, loadPageCode } from "./pages/pageCode.ts";
import { siteOf } from "./siteOf.ts";
import { takeUpStyles } from "./takeUpStyles.ts";
import { addressAt } from "./useAddress.ts";

/** A face that stories have and lists do not: when it comes, the browser lays everything out anew. */
const SLANTED = 'italic 1em "Newsreader Variable"';

/** Milliseconds that a device which draws pages quickly takes at most to take one over. */
const TAKEN_OVER = 150;

/** Draws the app, over the page where that was drawn beforehand. */
export async function takeOver(): Promise<void> {
  takeUpSync();
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const page = readPage(document);
  const site = siteOf(page);
  const client = createQueryClient();
  const { address } = addressAt(site, location);
  const [messages] = await Promise.all([
    loadMessages(site.language),
    loadPageCode(client, address),
    takeUpStyles(document),
  ]);
  const begun = performance.now();
  const goOn = () => {
    noteTaken(performance.now() - begun, TAKEN_OVER);
    loadOtherCode(client);
    // Where it cannot be had, the browser slants the upright one.
    if (!savesData()) document.fonts.load(SLANTED).catch(() => undefined);
  };
  const app = (
    <StrictMode>
      <App site={site} messages={messages} client={client} />
      <Taken then={goOn} />
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** Goes on when the page has been taken over and nothing else is to do: the browser may be idle before, in between. */
function Taken({ then }: { then: () => void }) {
  useEffect(() => whenIdle(then), [then]);
  return null;
}
