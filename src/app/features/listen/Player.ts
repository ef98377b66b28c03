import type { Story } from "../../../model/story.ts";
import {
  moved,
  OFF,
  type PlayerState,
  type Problem,
  queueFrom,
  withNext,
  without,
} from "./playerState.ts";
import { type Outcome, Speaker, type Speech } from "./Speaker.ts";
import { type Utterance, utterancesOf } from "./utterances.ts";
import { chooseVoice } from "./voices.ts";

/** What the player finds around it. */
export interface Surroundings {
  /** Absent where the platform has no speech. */
  speech: Speech | undefined;
  /** What the reader has chosen. */
  settings: () => { speed: number; voices: Readonly<Record<string, string>> };
  /** What is said of a thing that cannot be read aloud, and in which language. */
  announcement: (
    what: NonNullable<Utterance["announces"]>,
    language: string | undefined,
  ) => { text: string; language: string };
}

type LoadStory = (id: string) => Promise<Story>;

/** Milliseconds in which a platform that has voices names them. */
export const VOICES_LATEST = 3000;

/** So many texts in a row of which nothing was heard: the engine does not work. */
const TOO_MANY = 3;

/** Reads a queue of stories aloud, sentence by sentence. Paused, it begins the sentence anew: engines forget where they were. */
export class Player {
  #state: PlayerState = OFF;
  #sentences: readonly Utterance[] = [];
  #index = 0;
  /** Another story was begun since when it differs. */
  #turn = 0;
  #failures = 0;
  #load: LoadStory | undefined;
  #voicesTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #speaker: Speaker | undefined;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#speaker = around.speech && new Speaker(around.speech);
    around.speech?.addEventListener("voiceschanged", () => this.#voicesChanged());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PlayerState => this.#state;

  /** Reads a story now, and then what the reader asked for, else the stories related to it. */
  listen(story: Story, load: LoadStory): void {
    this.#load = load;
    const related = story.related
      .filter(({ reason }) => reason.kind !== "copy")
      .map((link) => link.story);
    this.#set({ queue: queueFrom(story, related, this.#state), at: 0 });
    this.#open(0);
  }

  /** Reads a story after the one that is read; begins with it where nothing is. */
  listenNext(story: Story, load: LoadStory): void {
    if (this.#state.status === "off") this.listen(story, load);
    else this.#set({ queue: withNext(this.#state, story) });
  }

  play(): void {
    if (this.#state.status !== "paused") return;
    this.#failures = 0;
    if (this.#sentences.length === 0) this.#open(this.#state.at);
    else this.#begin();
  }

  pause(): void {
    if (this.#state.status === "off" || this.#state.status === "paused") return;
    this.#quieten();
    this.#set({ status: "paused" });
  }

  /** Ends it: the queue is gone. */
  stop(): void {
    this.#quieten();
    this.#turn += 1;
    this.#sentences = [];
    this.#set(OFF);
  }

  /** To another sentence; before the first one is the first one, after the last one the next story. */
  step(by: -1 | 1): void {
    if (this.#sentences.length === 0) return;
    if (this.#index + by >= this.#sentences.length) this.toStory(this.#state.at + 1);
    else this.#goTo(Math.max(0, this.#index + by));
  }

  /** To another story of the queue; past its end, where it stops, nothing is begun. */
  toStory(at: number): void {
    if (!this.#state.queue[at]) return;
    this.#failures = 0;
    this.#open(at);
  }

  remove(index: number): void {
    this.#set(without(this.#state, index));
  }

  move(index: number, by: -1 | 1): void {
    this.#set(moved(this.#state, index, by));
  }

  /** Says the sentence again in the voice and at the speed that the reader has chosen since. */
  retune(): void {
    if (this.#state.problem?.kind === "noVoice" || this.#state.status === "playing") this.#begin();
  }

  /** Says a few words as a story in a language would be said. */
  tryOut(text: string, language: string): void {
    this.pause();
    const { speed, voices } = this.#around.settings();
    const voice = chooseVoice(this.#around.speech?.getVoices() ?? [], language, voices);
    if (voice) this.#speaker?.say(text, { voice, language, speed }, () => undefined);
  }

  #open(at: number): void {
    this.#quieten();
    this.#turn += 1;
    const turn = this.#turn;
    this.#sentences = [];
    this.#index = 0;
    const id = this.#state.queue[at]?.id;
    this.#set({ status: "waiting", at, said: undefined, progress: 0, problem: undefined });
    if (id === undefined || !this.#load) return;
    this.#load(id).then(
      (story) => {
        if (turn !== this.#turn) return;
        this.#sentences = utterancesOf(story);
        if (this.#state.status === "waiting") this.#begin();
      },
      () => {
        if (turn === this.#turn) this.#fail({ kind: "missing" });
      },
    );
  }

  #begin(): void {
    const { speech } = this.#around;
    if (!speech) return this.#fail({ kind: "noSpeech" });
    if (speech.getVoices().length === 0) return this.#awaitVoices();
    this.#goTo(this.#index, true);
  }

  #awaitVoices(): void {
    this.#set({ status: "waiting", problem: undefined });
    clearTimeout(this.#voicesTimer);
    this.#voicesTimer = setTimeout(() => this.#fail({ kind: "noVoices" }), VOICES_LATEST);
  }

  #voicesChanged(): void {
    const { status, problem } = this.#state;
    const isThere = (this.#around.speech?.getVoices().length ?? 0) > 0;
    if (!isThere) return;
    if (status === "waiting" && this.#sentences.length > 0) this.#begin();
    // Heard of long after it was asked for, a voice would startle: the reader plays it.
    else if (problem?.kind === "noVoices" || problem?.kind === "noVoice") {
      this.#set({ problem: undefined });
    }
  }

  #goTo(index: number, isBegun = this.#state.status === "playing"): void {
    this.#index = index;
    const said = this.#sentences[index];
    this.#set({ said, progress: index / Math.max(1, this.#sentences.length - 1) });
    if (isBegun && said) this.#say(said);
  }

  #say(said: Utterance): void {
    const { queue, at } = this.#state;
    const own = queue[at]?.language;
    const { text, language } = said.announces
      ? this.#around.announcement(said.announces, own)
      : { text: said.text, language: own };
    const { speed, voices } = this.#around.settings();
    const voice = chooseVoice(this.#around.speech?.getVoices() ?? [], language, voices);
    if (!voice) {
      // Of a word of our own that has no voice nothing is missed.
      if (said.announces) return this.#goOn();
      return this.#fail({ kind: "noVoice", language: language ?? "" });
    }
    this.#set({ status: "playing", problem: undefined });
    const manner = { voice, language: language ?? voice.lang, speed };
    this.#speaker?.say(text, manner, (outcome) => this.#done(outcome));
  }

  #done(outcome: Outcome): void {
    if (outcome === "refused") return this.#fail({ kind: "refused" });
    this.#failures = outcome === "said" ? 0 : this.#failures + 1;
    if (this.#failures >= TOO_MANY) return this.#fail({ kind: "failed" });
    this.#goOn();
  }

  #goOn(): void {
    if (this.#index + 1 < this.#sentences.length) return this.#goTo(this.#index + 1, true);
    const { queue, at } = this.#state;
    if (queue[at + 1]) return this.#open(at + 1);
    this.#index = 0;
    this.#set({ status: "paused", said: undefined, progress: 1 });
  }

  #fail(problem: Problem): void {
    this.#quieten();
    this.#set({ status: "paused", problem });
  }

  #quieten(): void {
    clearTimeout(this.#voicesTimer);
    this.#speaker?.stop();
  }

  #set(change: Partial<PlayerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
