import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aStory } from "../../testing/story.ts";
import { Player, VOICES_LATEST } from "./Player.ts";
import type { Speech } from "./Speaker.ts";
import { longestOf } from "./Speaker.ts";

class FakeUtterance extends EventTarget {
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

function voiceOf(lang: string): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: `voice:${lang}`, default: false, localService: true };
}

class FakeSpeech extends EventTarget {
  voices = [voiceOf("en-GB")];
  speaking = false;
  current: SpeechSynthesisUtterance | undefined;
  resume = vi.fn<() => void>();
  getVoices = () => this.voices;
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.current = utterance;
    this.speaking = true;
  };
  cancel = () => {
    this.current = undefined;
    this.speaking = false;
  };
  tell(type: string, error?: string): void {
    this.current?.dispatchEvent(Object.assign(new Event(type), { error }));
  }
  get said() {
    return this.current?.text;
  }
}

const rain = aStory({ id: "rain", headline: "Rain comes" });
const flood = aStory({
  id: "flood",
  headline: "Gates fail",
  body: [{ type: "paragraph", spans: [{ text: "One. Two." }] }],
  related: [{ story: rain, reason: { kind: "event" } }],
});
const arabic = aStory({ id: "arabic", headline: "خبر", language: "ar" });
const stories = new Map([rain, flood, arabic].map((story) => [story.id, story]));

async function load(id: string) {
  const story = stories.get(id);
  if (!story) throw new Error(`no ${id}`);
  return story;
}

let speech: FakeSpeech;
let chosen: { speed: number; voices: Record<string, string> };

function makePlayer(given: Speech | undefined = speech) {
  return new Player({
    speech: given,
    settings: () => chosen,
    announcement: (what) => ({ text: `a ${what}`, language: "en" }),
  });
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  speech = new FakeSpeech();
  chosen = { speed: 1, voices: {} };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function listening(story = flood): Promise<Player> {
  const player = makePlayer();
  player.listen(story, load);
  await settle();
  return player;
}

describe("the player", () => {
  it("says a story sentence by sentence, then the related ones, then rests", async () => {
    const player = await listening();
    for (const text of ["Gates fail", "One.", "Two.", "Rain comes", "Body of rain"]) {
      expect(speech.said).toBe(text);
      speech.tell("end");
      await settle();
    }
    expect(player.state()).toMatchObject({ status: "paused", at: 1, problem: undefined });
    expect(speech.said).toBeUndefined();
  });

  it("begins a sentence anew after a pause, and is silent when it is stopped", async () => {
    const player = await listening();
    speech.tell("end");
    player.pause();
    expect(speech.said).toBeUndefined();
    player.play();
    expect(speech.said).toBe("One.");
    player.stop();
    expect(speech.said).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(player.state()).toMatchObject({ status: "off", queue: [] });
  });

  it("goes on where the end of a sentence is never told", async () => {
    await listening();
    speech.tell("start");
    speech.speaking = false;
    await vi.advanceTimersByTimeAsync(longestOf("Gates fail", 1));
    expect(speech.said).toBe("One.");
  });

  it("wakes an engine that stalls, then passes over the sentence", async () => {
    await listening();
    speech.tell("start");
    await vi.advanceTimersByTimeAsync(longestOf("Gates fail", 1));
    expect(speech.resume).toHaveBeenCalledOnce();
    expect(speech.said).toBe("Gates fail");
    await vi.advanceTimersByTimeAsync(longestOf("Gates fail", 1));
    expect(speech.said).toBe("One.");
  });

  it("waits on as long as it hears of words", async () => {
    await listening();
    await vi.advanceTimersByTimeAsync(longestOf("Gates fail", 1) - 1);
    speech.tell("boundary");
    await vi.advanceTimersByTimeAsync(longestOf("Gates fail", 1) - 1);
    expect(speech.resume).not.toHaveBeenCalled();
  });

  it("passes over an error, and says so when there are only errors", async () => {
    const player = await listening();
    speech.tell("error", "synthesis-failed");
    expect(speech.said).toBe("One.");
    speech.tell("error", "synthesis-failed");
    speech.tell("error", "synthesis-failed");
    expect(player.state()).toMatchObject({ status: "paused", problem: { kind: "failed" } });
    player.play();
    expect(speech.said).toBe("Two.");
  });

  it("says that the browser did not allow it", async () => {
    const player = await listening();
    speech.tell("error", "not-allowed");
    expect(player.state()).toMatchObject({ status: "paused", problem: { kind: "refused" } });
  });

  it("waits for voices that come late, and says when none come", async () => {
    speech.voices = [];
    const player = await listening();
    expect(player.state().status).toBe("waiting");
    speech.voices = [voiceOf("en-GB")];
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(speech.said).toBe("Gates fail");
    player.stop();
    speech.voices = [];
    player.listen(flood, load);
    await vi.advanceTimersByTimeAsync(VOICES_LATEST);
    expect(player.state().problem).toEqual({ kind: "noVoices" });
    speech.voices = [voiceOf("en-GB")];
    speech.dispatchEvent(new Event("voiceschanged"));
    expect(player.state()).toMatchObject({ status: "paused", problem: undefined });
  });

  it("says that there is no voice for a language, until one is chosen", async () => {
    const player = await listening(arabic);
    expect(player.state().problem).toEqual({ kind: "noVoice", language: "ar" });
    chosen.voices = { ar: "voice:en-GB" };
    player.retune();
    expect(speech.said).toBe("خبر");
  });

  it("says that there is no speech", async () => {
    const player = new Player({
      speech: undefined,
      settings: () => chosen,
      announcement: () => ({ text: "", language: "en" }),
    });
    player.listen(flood, load);
    await settle();
    expect(player.state().problem).toEqual({ kind: "noSpeech" });
  });

  it("says which story cannot be had, and goes on when told", async () => {
    const gone = aStory({ id: "gone", related: [{ story: rain, reason: { kind: "event" } }] });
    const player = await listening(gone);
    expect(player.state().problem).toEqual({ kind: "missing" });
    player.toStory(1);
    await settle();
    expect(speech.said).toBe("Rain comes");
  });

  it("reads what the reader asks for before what is related, in their order", async () => {
    const player = await listening();
    player.listenNext(arabic, load);
    expect(player.state().queue.map(({ id }) => id)).toEqual(["flood", "arabic", "rain"]);
    player.move(2, -1);
    expect(player.state().queue.map(({ id }) => id)).toEqual(["flood", "rain", "arabic"]);
    player.remove(1);
    player.remove(0);
    expect(player.state().queue.map(({ id }) => id)).toEqual(["flood", "arabic"]);
    player.move(0, 1);
    expect(player.state()).toMatchObject({ at: 1 });
    expect(speech.said).toBe("Gates fail");
  });

  it("takes up a new speed with the sentence", async () => {
    const player = await listening();
    chosen.speed = 2;
    player.retune();
    expect(speech.current?.rate).toBe(2);
    expect(speech.said).toBe("Gates fail");
  });
});
