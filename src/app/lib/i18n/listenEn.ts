import { isolate } from "./isolate.ts";

/** The words around listening, in English: apart from the others, as only those who may listen need them. */
export const listenEn = {
  listen: "Listen",
  listenNext: "Listen next",
  isQueued: "Comes next",
  player: "Listening",
  play: "Play",
  pause: "Pause",
  close: "Stop listening",
  previousStory: "Previous story",
  nextStory: "Next story",
  previousSentence: "Previous sentence",
  nextSentence: "Next sentence",
  speed: "Speed",
  times: (speed: string) => `${speed}×`,
  queue: "Queue",
  queueOf: (count: string) => `Queue (${count})`,
  now: "Now",
  earlier: (headline: string) => `Move ${isolate(headline)} earlier`,
  later: (headline: string) => `Move ${isolate(headline)} later`,
  remove: (headline: string) => `Remove ${isolate(headline)}`,
  saidPlaying: (headline: string) => `Reading ${isolate(headline)}`,
  saidPaused: "Paused",
  saidStopped: "Stopped",
  saidQueued: (headline: string) => `${isolate(headline)} comes next`,
  announced: { code: "Some code, not read aloud.", table: "A table, not read aloud." },
  problem: {
    noSpeech: "This browser cannot read aloud.",
    noVoices:
      "This device has no voices. They can be added in its own settings, under speech or accessibility.",
    refused: "The browser did not let the page speak. Press Play once more.",
    failed: "The voice of this device does not answer.",
    missing: "This story could not be loaded.",
  },
  noVoice: (language: string) => `This device has no voice for this language: ${language}.`,
  useVoice: "Read it with another voice",
  settingsWhy:
    "Stories are read by the voices of this device. Voices that are not on the device itself send the text to their maker.",
  languageRead: "Language that is read",
  voiceOf: (language: string) => `Voice for ${language}`,
  automatic: "The device's own choice",
  tryIt: "Try it",
};

export type ListenMessages = typeof listenEn;
