import type { SettingsMessages } from "./settingsEn.ts";

/** The names of the parts of the page of settings, in Arabic. */
export const settingsAr: SettingsMessages = {
  contents: "في هذه الصفحة",
  comfort: "راحة القراءة",
  reading: "القراءة",
  mutes: "المكتوم",
  keys: "المفاتيح",
  touch: "اللمس",
  offline: "من دون شبكة",
  listening: "الاستماع",
  backup: "النسخ والمزامنة",
};
