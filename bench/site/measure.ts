import { type Browser, chromium, type CDPSession, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/ensureChromium.ts";
import type * as Probe from "./probe.ts";
import type { PageFigures, PressFigures, ScrollFigures, Wanted } from "./probe.ts";

declare global {
  /** The probe, as it is built for the page. */
  var program: typeof Probe;
}

export type Condition = "slow" | "processor" | "free";

/** Bytes a second, milliseconds; `slower` is by how much the processor is slowed. */
export const CONDITIONS: Record<Condition, { network: Network | undefined; slower: number }> = {
  slow: {
    network: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
    slower: 4,
  },
  processor: { network: undefined, slower: 4 },
  free: { network: undefined, slower: 1 },
};

interface Network {
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

/** Milliseconds. */
const QUIET = 500;
const LONGEST = 60_000;
const SETTLE = 150;
/** Milliseconds from when a hand has come to what it presses until it does: shorter than any reader's. */
export const AIM = 60;
/** The same of a hand that does not hurry: InstantClick counts on as much. */
export const REST = 250;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @throws Error when there is no Chromium to be found. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("No Chromium: install chromium, or set CHROMIUM_PATH to one");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page in a context of its own, with nothing kept from before. */
export class MeasuredPage {
  private requests = 0;
  private quietSince = performance.now();

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Runs `act` on a page that is opened at an address under a condition, when the wanted text is shown. */
  static async with<Result>(
    browser: Browser,
    opened: { url: string; condition: Condition; probe: string; wanted: Wanted },
    act: (measured: MeasuredPage) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      timezoneId: "UTC",
    });
    try {
      const start = `program.install(${JSON.stringify(opened.wanted)});`;
      await context.addInitScript({
        content: `${opened.probe}\nglobalThis.program = program;\n${start}`,
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const measured = new MeasuredPage(page, session);
      await measured.throttle(opened.condition);
      await page.goto(opened.url, { waitUntil: "commit", timeout: LONGEST });
      await page.waitForFunction(() => globalThis.program?.figures().shown > 0, undefined, {
        timeout: LONGEST,
        polling: 50,
      });
      return await act(measured);
    } finally {
      await context.close();
    }
  }

  private async throttle(condition: Condition): Promise<void> {
    const { network, slower } = CONDITIONS[condition];
    await this.session.send("Network.enable");
    this.session.on("Network.requestWillBeSent", () => {
      this.requests += 1;
    });
    for (const end of ["Network.loadingFinished", "Network.loadingFailed"] as const) {
      this.session.on(end, () => {
        this.requests -= 1;
        this.quietSince = performance.now();
      });
    }
    if (network) {
      await this.session.send("Network.emulateNetworkConditions", { offline: false, ...network });
    }
    if (slower > 1) await this.session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  }

  /** Waits until nothing was asked for and no long task ran for a while. */
  async settle(): Promise<void> {
    const end = performance.now() + LONGEST;
    while (performance.now() < end) {
      const isLoading = this.requests > 0 || performance.now() - this.quietSince < QUIET;
      if (!isLoading && (await this.page.evaluate(() => globalThis.program.quietFor())) > QUIET)
        return;
      await this.page.waitForTimeout(50);
    }
  }

  async figures(): Promise<PageFigures> {
    return this.page.evaluate(() => globalThis.program.figures());
  }

  /** @throws Error when nothing that says that text can be pressed, or the wanted text does not come. */
  async press(selector: string, text: string, wanted: Wanted, rest = AIM): Promise<PressFigures> {
    const place = await this.page.evaluate(
      ([where, what]) => globalThis.program.placeOf(where, what),
      [selector, text] as const,
    );
    if (!place) throw new Error(`nothing to press: ${selector} that says "${text}"`);
    await this.page.mouse.move(place.x, place.y);
    await this.page.waitForTimeout(rest);
    return this.await(wanted, async () => {
      await this.page.mouse.down();
      await this.page.mouse.up();
    });
  }

  /** The button of a mouse that leads back. */
  async pressBack(wanted: Wanted): Promise<PressFigures> {
    const button = { x: 640, y: 20, button: "back", clickCount: 1 } as const;
    return this.await(wanted, async () => {
      await this.session.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
      await this.session.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
    });
  }

  private async await(wanted: Wanted, act: () => Promise<void>): Promise<PressFigures> {
    await this.page.evaluate((each) => globalThis.program.expectPress(each), wanted);
    await act();
    const pressed = () => globalThis.program?.pressFigures();
    try {
      await this.page.waitForFunction(pressed, undefined, { timeout: LONGEST / 3, polling: 30 });
    } catch (error) {
      throw new Error(`"${wanted.text}" did not come in ${wanted.selector}`, { cause: error });
    }
    // What the browser says of an event comes after the frame that followed it.
    await this.page.waitForTimeout(SETTLE);
    const figures = await this.page.evaluate(pressed);
    if (!figures) throw new Error(`"${wanted.text}" came and went in ${wanted.selector}`);
    return figures;
  }

  async scrollToTop(): Promise<void> {
    await this.page.evaluate(() => scrollTo(0, 0));
  }

  async scroll(): Promise<ScrollFigures> {
    return this.page.evaluate(() => globalThis.program.scroll(60, 3_000));
  }

  /** Megabytes that are in use once what can be collected was. */
  async heap(): Promise<number> {
    for (let turn = 0; turn < 3; turn += 1) await this.session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.session.send("Runtime.getHeapUsage");
    return usedSize / 1e6;
  }
}
