import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { readPage } from "./data/readPage.ts";
import { siteOf } from "./siteOf.ts";

/** Draws the app, over the page where that was drawn beforehand. */
export function takeOver(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const page = readPage(document);
  const app = (
    <StrictMode>
      <App site={siteOf(page)} />
    </StrictMode>
  );
  if (root.firstElementChild) hydrateRoot(root, app);
  else createRoot(root).render(app);
}
