import * as v from "valibot";
import { INTERFACE_LANGUAGES } from "../../lib/language.ts";

const KeyName = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const VoiceName = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Every setting, by name, with what it may be. What is absent follows the system, or the paper's own way. */
export const SETTING_VALUES = {
  language: v.picklist(INTERFACE_LANGUAGES),
  theme: v.picklist(["light", "dark", "sepia"]),
  /** Percent of the paper's own size. */
  textSize: v.pipe(v.number(), v.integer(), v.minValue(75), v.maxValue(200)),
  /** A multiple of the size of the text. */
  lineHeight: v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)),
  width: v.picklist(["narrow", "normal", "wide"]),
  face: v.picklist(["serif", "sans", "legible"]),
  gestures: v.boolean(),
  /** How little of a swipe is enough: 0, a long one, to 1, a short one. */
  gestureSensitivity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  keys: v.boolean(),
  /** The key of each action that has another than its own. */
  keyBindings: v.record(KeyName, KeyName),
  markReadOnScroll: v.boolean(),
  unreadOnly: v.boolean(),
  /** How fast stories are read aloud: a multiple of the voice's own pace. */
  listenSpeed: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** The voice chosen for each language, by the address that the platform gives it. */
  listenVoices: v.record(KeyName, VoiceName),
};

export type SettingName = keyof typeof SETTING_VALUES;
export type Settings = { [Name in SettingName]?: v.InferOutput<(typeof SETTING_VALUES)[Name]> };

export const SETTING_NAMES = Object.keys(SETTING_VALUES) as SettingName[];

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTING_VALUES, name);
}
