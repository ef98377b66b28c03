import { readFileSync } from "node:fs";
import type { MadeEdition } from "./edition.ts";
import { filesOf, type Handler } from "./host.ts";
import { reactPages } from "./references/reactPage.ts";
import { staticPages } from "./references/staticPage.ts";

/** A site to measure. All have the same addresses and headings, so that a target is a name and what answers. */
export interface Target {
  name: string;
  /** Answers for an edition; `site` is the folder that our own site was built into for it. */
  answers(made: MadeEdition, site: string): Handler;
}

/** Where things are, on every target. */
export const ADDRESS = { front: "/", story: (id: string) => `/story/${id}` };
export const SELECTOR = {
  headline: "main h1",
  row: "main h3 a",
  related: "aside[aria-labelledby=related] a",
  outlet: "[role=group][aria-label=Outlets] :is(button, a)",
};

/** What the others are compared with. */
export const FLOOR = "static";
export const OURS = "crossread";

export async function allTargets(): Promise<Target[]> {
  const styles = readFileSync(new URL("references/style.css", import.meta.url), "utf8");
  const react = await reactPages(styles);
  return [
    { name: FLOOR, answers: (made) => staticPages(made, styles) },
    { name: "react-min", answers: react },
    { name: OURS, answers: (_, site) => filesOf(site) },
  ];
}
