import { mkdir } from "node:fs/promises";
import { type BrowserContextOptions, chromium } from "@playwright/test";
import sharp from "sharp";
import { sampleStory } from "../e2e/sample.ts";
import { serve } from "../src/serve/serve.ts";
import { ensureChromium } from "./ensureChromium.ts";

/** The README's pictures, taken of the built site with the sample edition: `npm run pictures` after `npm run build`. */
const OUT = "docs/pictures";

const arabic = sampleStory(({ language, picture }) => language === "ar" && picture !== undefined);
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 800 },
  deviceScaleFactor: 2,
  isMobile: true,
  colorScheme: "dark",
};

const SHOTS: { name: string; path: string; options: BrowserContextOptions }[] = [
  {
    name: "front-page",
    path: "/",
    options: { viewport: { width: 1440, height: 1180 }, locale: "en-GB", colorScheme: "light" },
  },
  { name: "phone-arabic", path: `/ar/story/${arabic.id}`, options: { ...phone, locale: "ar" } },
];

await mkdir(OUT, { recursive: true });
const server = await serve({ folder: "dist", port: 4320, host: "127.0.0.1", base: "/" });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
for (const { name, path, options } of SHOTS) {
  const page = await browser.newPage(options);
  // The first visit fetches the faces, the worker may begin in the second, the third is set in them from the first letter.
  for (const _visit of [1, 2, 3]) {
    await page.goto(server.address.replace(/\/$/, "") + path, { waitUntil: "networkidle" });
  }
  const png = await page.screenshot();
  await sharp(png).webp({ quality: 82 }).toFile(`${OUT}/${name}.webp`);
  await page.close();
}
await browser.close();
await server.close();
