import { expect } from "@playwright/test";
import { findChromium } from "../scripts/ensureChromium.ts";
import { openKept, test } from "./offlineReader.ts";

// Nothing is installed by a browser without windows.
const executablePath = findChromium();
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: ["--no-sandbox"] } });

test("the paper can be installed", async ({ page, reader }) => {
  await openKept(page, "/");
  const devtools = await reader.newCDPSession(page);
  const { data = "", errors } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as {
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone" });
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (address) => {
      const icon = new Image();
      icon.src = address;
      await icon.decode();
      return icon.naturalWidth;
    }, `/${src}`);
    if (sizes !== "any") expect(`${width}x${width}`).toBe(sizes);
  }
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A window of its own for the test counts as private, where nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
