export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** "12 hours ago" as { unit: "hour", amount: 12, digits: "12" }; `digits` are there only when the label has a number. */
export interface Ago {
  unit: Unit;
  amount: number;
  digits?: string;
}

const NOW: Ago = { unit: "second", amount: 0 };

/** What is said of less than a minute; counted as the moment of capture itself. */
const NOW_LABELS = new Set(["just now", "a few seconds ago"]);
const ARABIC_NOW = new Set(["ثوان", "ثواني", "بضع ثوان", "بضع ثواني", "اقل من ثانية", "لحظات"]);

/** Arabic nouns, without diacritics and hamza on alef: one of it, two of it, and what stands beside a number only. */
const ARABIC_NOUNS: [Unit, one: string, two: string, counted: string][] = [
  ["second", "ثانية", "ثانيتين ثانيتان", "ثوان ثواني"],
  ["minute", "دقيقة", "دقيقتين دقيقتان", "دقائق"],
  ["hour", "ساعة", "ساعتين ساعتان", "ساعات"],
  ["day", "يوم", "يومين يومان", "ايام يوما"],
  ["week", "اسبوع", "اسبوعين اسبوعان", "اسابيع اسبوعا"],
  ["month", "شهر", "شهرين شهران", "اشهر شهور شهرا"],
  ["year", "عام سنة", "عامين عامان سنتين سنتان", "اعوام عاما سنوات سنين"],
];
const ONE = arabicIndex(([unit, one]) => [unit, one]);
const TWO = arabicIndex(([unit, , two]) => [unit, two]);
const COUNTED = arabicIndex(([unit, one, , counted]) => [unit, `${one} ${counted}`]);

function arabicIndex(pick: (row: (typeof ARABIC_NOUNS)[number]) => [Unit, string]) {
  return new Map(
    ARABIC_NOUNS.map(pick).flatMap(([unit, words]) =>
      words.split(" ").map((word): [string, Unit] => [word, unit]),
    ),
  );
}

/** Characters that only steer the direction of a line: they may stand anywhere in a label and say nothing. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function withoutDirectionMarks(text: string): string {
  return text.replace(DIRECTION_MARKS, "");
}

/** One spelling for all: lower case, Latin digits, single spaces, Arabic without diacritics and without hamza on alef. */
export function plainSpelling(text: string): string {
  return withoutDirectionMarks(text)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim()
    .replace(/\s+/g, " ");
}

/** Reads a relative label in its {@link plainSpelling}; undefined when it is not wholly one. */
export function readAgo(label: string): Ago | undefined {
  if (NOW_LABELS.has(label)) return NOW;
  const english = /^(an?|\d{1,4}) (second|minute|hour|day|week|month|year)s? ago$/.exec(label);
  if (english) return agoOf(english[1] ?? "", english[2] as Unit);
  const arabic = /^(?:منذ|قبل) (.+)$/.exec(label);
  return arabic ? readArabic(arabic[1] ?? "") : undefined;
}

function readArabic(words: string): Ago | undefined {
  if (ARABIC_NOW.has(words)) return NOW;
  const [, digits, noun = ""] = /^(\d{1,4}) (\S+)$/.exec(words) ?? [];
  const unit = COUNTED.get(noun);
  if (digits !== undefined) return unit && agoOf(digits, unit);
  const one = ONE.get(words.replace(/ واحدة?$/, ""));
  if (one) return { unit: one, amount: 1 };
  const two = TWO.get(words);
  return two && { unit: two, amount: 2 };
}

function agoOf(count: string, unit: Unit): Ago {
  return /^\d/.test(count) ? { unit, amount: Number(count), digits: count } : { unit, amount: 1 };
}
