import { fileURLToPath } from "node:url";
import { buildScript } from "../buildScript.ts";
import type { MadeEdition } from "../edition.ts";
import type { Answer, Handler } from "../host.ts";
import type { ReactMinData } from "./reactMin.tsx";
import { newest } from "./rows.ts";

const SCRIPT = fileURLToPath(new URL("reactMin.tsx", import.meta.url));

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>React</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><script type="module" src="/page.js"></script></head>
<body><div id="root"></div></body></html>`;

/** The page in React, which asks for its data as JSON: `/data/front.json`, `/data/outlet/<id>.json`, `/data/story/<id>.json`. */
export async function reactPages(styles: string): Promise<(made: MadeEdition) => Handler> {
  const script = await buildScript(SCRIPT);
  return (made) => (path) => {
    if (path === "/style.css") return { body: styles, type: "text/css", isForEver: true };
    if (path === "/page.js") return { body: script, type: "text/javascript", isForEver: true };
    if (path.startsWith("/data/")) return dataOf(path, made);
    return { body: PAGE, type: "text/html; charset=utf-8" };
  };
}

function dataOf(path: string, made: MadeEdition): Answer | undefined {
  const [, , kind, value] = path.replace(/\.json$/, "").split("/");
  const story = kind === "story" && value ? made.story(value) : undefined;
  if (kind === "story" && !story) return undefined;
  const { outlets } = made;
  const data: ReactMinData = story ? { outlets, story } : { outlets, rows: newest(made, value) };
  return { body: JSON.stringify(data), type: "application/json" };
}
