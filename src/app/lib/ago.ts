import type { InterfaceLanguage } from "./language.ts";

/** The units that a distance in time is told in. */
export type AgoUnit = "second" | "minute" | "hour" | "day";

/**
 * How long ago, in words: what `Intl.RelativeTimeFormat` says, which takes tens of milliseconds to be made on a slow phone,
 * before the first paint. A test holds the two together.
 * @param amount a whole number of units, 0 to 99; of seconds only 0.
 */
export function inWords(amount: number, unit: AgoUnit, language: InterfaceLanguage): string {
  return language === "ar" ? inArabic(amount, unit) : inEnglish(amount, unit);
}

function inEnglish(amount: number, unit: AgoUnit): string {
  if (unit === "second") return "now";
  if (unit === "day" && amount < 2) return amount === 0 ? "today" : "yesterday";
  if (amount === 0) return `this ${unit}`;
  return `${amount} ${unit}${amount === 1 ? "" : "s"} ago`;
}

/** None, one, two, three to ten, eleven to ninety-nine. */
const ARABIC = {
  minute: ["هذه الدقيقة", "قبل دقيقة واحدة", "قبل دقيقتين", "دقائق", "دقيقة"],
  hour: ["الساعة الحالية", "قبل ساعة واحدة", "قبل ساعتين", "ساعات", "ساعة"],
  day: ["اليوم", "أمس", "أول أمس", "أيام", "يومًا"],
} as const;

function inArabic(amount: number, unit: AgoUnit): string {
  if (unit === "second") return "الآن";
  const [none, one, two, few, many] = ARABIC[unit];
  const whole = [none, one, two][amount];
  return whole ?? `قبل ${inDigits(amount, "ar")} ${amount <= 10 ? few : many}`;
}

/** A whole number in the digits of a language. */
export function inDigits(amount: number, language: InterfaceLanguage): string {
  if (language !== "ar") return String(amount);
  return String(amount).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit);
}
