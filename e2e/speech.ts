import type { Page } from "@playwright/test";

/** What the page hands to the platform's voices, and how a test answers for them. */
interface ScriptedSpeech {
  /** What is being said. */
  current: () => { text: string; lang: string; rate: number; voice: string } | undefined;
  /** Says it to its end. */
  end: () => void;
  /** Every text so far. */
  said: string[];
}

declare global {
  interface Window {
    scriptedSpeech: ScriptedSpeech;
    mediaHandlers: Record<string, (() => void) | null>;
  }
}

/** Puts voices into the page that say nothing until the test says that they have: a browser without a screen has none. */
export async function withVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    let current: SpeechSynthesisUtterance | undefined;
    const voices = langs.map((lang, index) => ({
      name: `Voice ${lang}`,
      voiceURI: `voice:${lang}`,
      lang,
      default: index === 0,
      localService: true,
    }));
    const said: string[] = [];
    class Utterance extends EventTarget {
      voice: { voiceURI: string } | null = null;
      lang = "";
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        said.push(utterance.text);
        utterance.dispatchEvent(new Event("start"));
      },
      cancel: () => {
        current = undefined;
      },
      resume: () => undefined,
    });
    const define = (name: string, value: unknown) =>
      Object.defineProperty(window, name, { configurable: true, value });
    define("speechSynthesis", speech);
    define("SpeechSynthesisUtterance", Utterance);
    define("scriptedSpeech", {
      current: () =>
        current && {
          text: current.text,
          lang: current.lang,
          rate: current.rate,
          voice: current.voice?.voiceURI,
        },
      end: () => current?.dispatchEvent(new Event("end")),
      said,
    });
  }, languages);
}

/** Writes down which media keys the page listens to, for a test to press. */
export async function withMediaKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.mediaHandlers = {};
    navigator.mediaSession.setActionHandler = (action, handler) => {
      window.mediaHandlers[action] = handler as (() => void) | null;
    };
  });
}

/** What is being said. */
export function saying(page: Page) {
  return page.evaluate(() => window.scriptedSpeech.current());
}

/** Lets the voice come to the end of what it says. */
export function endSentence(page: Page): Promise<void> {
  return page.evaluate(() => window.scriptedSpeech.end());
}

/** The text that is marked as being read. */
export function marked(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("sentence") ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
}
