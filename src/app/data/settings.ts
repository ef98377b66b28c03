import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { markStore, subscribeToMarks } from "./marks/browserStore.ts";
import { NO_SETTINGS } from "./marks/views.ts";
import { settingKey } from "./marks/schema.ts";
import { SETTING_NAMES, SETTING_VALUES, type Settings } from "./marks/settingValues.ts";

export type { Settings } from "./marks/settingValues.ts";

/** What the reader has chosen; who uses it is drawn again when it changes, here or in another tab. What is absent follows the system. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeToMarks, currentSettings, () => NO_SETTINGS);
}

/** The settings as they are now, for what is not drawn by them. Only in a browser. */
export function currentSettings(): Settings {
  return markStore().views.settings();
}

/** Tells the settings at once and whenever they change, until what it returns is called. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  let told: Settings | undefined;
  const check = () => {
    const settings = currentSettings();
    if (settings !== told) tell(settings);
    told = settings;
  };
  check();
  return subscribeToMarks(check);
}

/**
 * Changes some settings, at once and for the next visit; `undefined` gives the choice back to the system. Where storage is
 * refused they hold until the page closes.
 * @throws v.ValiError for a value that is none of the setting's.
 */
export function changeSettings(change: {
  [Name in keyof Settings]: Settings[Name] | undefined;
}): void {
  const names = SETTING_NAMES.filter((name) => Object.hasOwn(change, name));
  markStore().write(
    names.map((name) => {
      const value = change[name];
      return [
        settingKey(name),
        value === undefined ? undefined : v.parse(SETTING_VALUES[name], value),
      ];
    }),
  );
}
