/** The words about reading without a network, in English: apart from the others, as only late code needs them. */
export const offlineEn = {
  title: "Without a network",
  why: "Stories that you opened can always be read again. The whole edition, with its pictures and its search, can be kept on this device too.",
  keep: (size: string) => (size ? `Keep the whole edition (${size})` : "Keep the whole edition"),
  keeping: (done: string, total: string) => `Keeping the edition: ${done} of ${total}`,
  stop: "Stop",
  goOn: "Go on",
  stopped: "Not all of the edition is kept yet. What is here stays.",
  ready: (size: string) => `Ready offline · ${size}`,
  safe: "The browser has promised not to clear it by itself.",
  unsafe: "The browser may clear it when this device runs out of room.",
  free: "Free this room",
  impossible: "This browser cannot keep an edition here.",
  problems: {
    room: "There is not enough room on this device. What is here stays; free some room and go on.",
    network: "The network went away. What is here stays; go on when it is back.",
    host: "The site does not have all of its edition just now. What is here stays; go on in a while.",
  },
  newEdition: "A new edition is here.",
  show: "Show it",
};

export type OfflineMessages = typeof offlineEn;
