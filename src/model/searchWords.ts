/** Letters and digits; an apostrophe or a point inside belongs to them. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** Longer than this is no word but an address or noise. */
const MOST_LETTERS = 40;

/** A form shorter than this is searched whole: what begins with it would be every other word. */
const PREFIX_LETTERS = 4;

/** Ends a short form, so that nothing longer begins with it. A letter, which the engine keeps; in no word of any language. */
const WHOLE = "\u01c3";

/** The words of a text as it is shown: what white space sets apart. */
export function shownWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/**
 * The forms in which a shown word is searched for, one for each of its parts: "Barrier-Gates," → `barrier`, `gate`;
 * "والميناء" → `ميناء`. Lower case, without accents, plural endings and joined Arabic particles. A word is found when one of
 * its forms begins with the form that was typed.
 */
export function searchForms(word: string): string[] {
  return (word.match(RUN) ?? []).filter((run) => run.length <= MOST_LETTERS).map(formOf);
}

function formOf(run: string): string {
  const bare = run
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase();
  const stem = /^[a-z'’.]+$/.test(bare) ? stemEnglish(bare) : stemArabic(bare);
  const form = stem.replace(/['’.]/g, "");
  return form.length < PREFIX_LETTERS ? form + WHOLE : form;
}

/** Harman's S-stemmer ("How effective is suffixing?", 1991), with `y` and `ies` both as `i`. */
function stemEnglish(word: string): string {
  const stem = word.replace(/['’]s?$/, "");
  if (stem === "news") return stem;
  if (/..(?:ies?|[^aeiou]y)$/.test(stem)) return stem.replace(/(?:ies?|y)$/, "i");
  return /..[^suai]s$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * Light10 (Larkey, Ballesteros & Connell, "Light stemming for Arabic information retrieval", 2007), but "and" is taken off
 * only before another particle, so that "وزير" and "الوزير" meet.
 */
function stemArabic(word: string): string {
  if (!/^[\u0621-\u064a\u0671]+$/.test(word)) return word;
  return word
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("\u0671", "ا")
    .replace(/^[وف]?(?:ال|بال|كال|لل)(?=.{2})/, "")
    .replace(/(?<=.{3})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, "");
}
