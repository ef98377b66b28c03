import { isolate } from "./isolate.ts";

/** The words around the reader's marks, in English: apart from the others, as only the page of settings needs them. */
export const backupEn = {
  backup: {
    title: "Your marks",
    why: "What you read, saved, noted, muted and set is kept on this device, and nowhere else unless you take it there.",
    holds: (marked: string, saved: string) => `Stories marked: ${marked}. Saved: ${saved}.`,
    export: "Save everything to a file",
    import: "Bring a file back",
    imported: (added: string, known: string) => `New: ${added}. Already here: ${known}.`,
    importedUnreadable: (count: string) => `Could not be read, and set aside below: ${count}.`,
    notJson: "This file is cut off, or not a file of marks. Nothing was changed.",
    notMarks: "This is not a file of marks. Nothing was changed.",
    newer: "A newer version of Crossread made this file. Nothing was changed.",
    setAside: (count: string) => `Set aside: ${count}`,
    setAsideWhy: "These records could not be read. They are kept whole, and go into the file.",
    setAsideFrom: {
      storage: "From this device",
      settings: "From the settings",
      file: "From a file",
      sync: "From your storage",
    },
  },
  sync: {
    title: "Other devices",
    why: "Your devices can agree through a remoteStorage account of your own. Nothing is sent before you connect one.",
    address: "Your storage address",
    connect: "Connect",
    reconnect: "Connect again",
    disconnect: "Disconnect this device",
    now: "Exchange now",
    connecting: "Looking for your storage…",
    working: (address: string) => `Exchanging with ${isolate(address)}…`,
    agreed: (address: string, time: string) =>
      `In agreement with ${isolate(address)} since ${time}.`,
    offline: (address: string) =>
      `${isolate(address)} cannot be reached. Everything is kept here, and goes there when it can.`,
    revoked: (address: string) =>
      `${isolate(address)} has taken its access back. Everything is still on this device; nothing more is sent.`,
    problems: {
      unreadable:
        "Something in your storage could not be read. It was left as it is, and is tried again.",
      newer: "A newer version of Crossread wrote to your storage. Reload this page.",
      full: "Your storage has no room left. Everything is kept here.",
      busy: "Other devices are writing to your storage. It is tried again in a moment.",
      fault: "Your storage answered with a fault. It is tried again in a moment.",
    },
    notConnected: {
      address: "An address looks like name@host.example.",
      unreachable: "Nothing answers at this address.",
      noStorage: "No remoteStorage can be found at this address.",
      denied: "Access was not granted.",
      unasked: "An access came back that this page had not asked for. It was not used.",
    },
  },
};

export type BackupMessages = typeof backupEn;
