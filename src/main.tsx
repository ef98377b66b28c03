import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { readPage } from "./app/data/readPage.ts";
import { siteOf } from "./app/siteOf.ts";
import "./app/styles.css";

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
