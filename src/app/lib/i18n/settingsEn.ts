/** The names of the parts of the page of settings, in English. */
export const settingsEn = {
  contents: "On this page",
  comfort: "Comfort",
  reading: "Reading",
  mutes: "Muted",
  keys: "Keys",
  touch: "Touch",
  offline: "Offline",
  listening: "Listening",
  backup: "Backup and sync",
};

export type SettingsMessages = typeof settingsEn;
