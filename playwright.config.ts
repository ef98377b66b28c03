import { defineConfig } from "@playwright/test";
import { findShell } from "./scripts/ensureChromium.ts";

const PORT = 4319;
const executablePath = findShell();

/** Journeys through the built site in a real Chromium, on the sample edition. */
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  // A busy machine is slow, not wrong: what fails once and then holds is named as flaky.
  retries: 2,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "en-GB",
    timezoneId: "UTC",
    // Each test has the site as it is on the host; what the worker does is tested in offline.spec.ts.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npm run serve -- dist --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
