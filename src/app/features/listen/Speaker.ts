/** What is used of the platform's speech. */
export type Speech = Pick<
  SpeechSynthesis,
  "speak" | "cancel" | "resume" | "speaking" | "getVoices" | "addEventListener"
>;

/** How it ended: said; nothing heard of it; not allowed; the engine could not. */
export type Outcome = "said" | "silent" | "refused" | "failed";

/** How a text is said. */
export interface Manner {
  voice: SpeechSynthesisVoice;
  language: string;
  speed: number;
}

interface Current {
  /** Held on to: an utterance that is swept up while it speaks never tells of its end. */
  utterance: SpeechSynthesisUtterance;
  timer: ReturnType<typeof setTimeout> | undefined;
  wasHeard: boolean;
  wasWoken: boolean;
  done: (outcome: Outcome) => void;
}

/** Says one text after another. An engine that never tells of the end of one is woken, then passed over. */
export class Speaker {
  #current: Current | undefined;
  readonly #speech: Speech;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** Says a text in the place of the one that is being said. */
  say(text: string, { voice, language, speed }: Manner, done: Current["done"]): void {
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text.replace(/\s+/g, " "));
    utterance.voice = voice;
    utterance.lang = language;
    utterance.rate = speed;
    const current: Current = {
      utterance,
      timer: undefined,
      wasHeard: false,
      wasWoken: false,
      done,
    };
    const wait = () => {
      clearTimeout(current.timer);
      current.timer = setTimeout(() => this.#wake(current, wait), longestOf(text, speed));
    };
    const heard = () => {
      current.wasHeard = true;
      if (this.#current === current) wait();
    };
    utterance.addEventListener("start", heard);
    utterance.addEventListener("boundary", heard);
    utterance.addEventListener("end", () => this.#finish(current, "said"));
    utterance.addEventListener("error", ({ error }) => {
      this.#finish(current, error === "not-allowed" ? "refused" : "failed");
    });
    this.#current = current;
    wait();
    this.#speech.speak(utterance);
  }

  stop(): void {
    clearTimeout(this.#current?.timer);
    // Before cancelling: what an engine then tells of it is of no interest.
    this.#current = undefined;
    this.#speech.cancel();
  }

  #wake(current: Current, wait: () => void): void {
    if (this.#current !== current) return;
    if (current.wasWoken || !this.#speech.speaking) {
      this.#finish(current, current.wasHeard ? "said" : "silent");
      return;
    }
    current.wasWoken = true;
    this.#speech.resume();
    wait();
  }

  #finish(current: Current, outcome: Outcome): void {
    if (this.#current !== current) return;
    this.stop();
    current.done(outcome);
  }
}

/** Scripts in which a letter is a syllable or a word. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Milliseconds after which a text is surely said, or the engine is not saying it. */
export function longestOf(text: string, speed: number): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return 4000 + (text.length * 120 + dense * 300) / speed;
}
