/**
 * Takes off what a language adds to a word, so that "bans", "ban's", "banned" and "الحظر", "بالحظر", "وحظر" meet. Light on
 * purpose: it never needs a dictionary and seldom joins words of two meanings.
 */
export function stem(word: string): string {
  if (/^[a-z']+$/.test(word)) return stemEnglish(word);
  return /^[\u0621-\u064a]+$/.test(word) ? stemArabic(word) : word;
}

/** The plural step of Harman's S-stemmer ("How effective is suffixing?", 1991), then -ing, -ed and a silent e. */
function stemEnglish(word: string): string {
  let stemmed = word.replace(/'s?$/, "");
  if (stemmed.length > 4 && stemmed.endsWith("ies")) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (stemmed.length > 3 && /[^suai]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 5) stemmed = stemmed.replace(/ing$/, "");
  if (stemmed.length > 4) stemmed = stemmed.replace(/(?:ed|e)$/, "");
  return stemmed.replace(/([bdgkmnpt])\1$/, "$1");
}

/** Light10 (Larkey, Ballesteros & Connell, "Light stemming for Arabic information retrieval", 2007). */
function stemArabic(word: string): string {
  const bare = word
    .replace(/[أإآ]/g, "ا")
    .replace(/^و(?=..{2})/, "")
    .replace(/^(?:ال|بال|كال|فال|لل)(?=.{2})/, "");
  return bare.replace(/(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, "");
}
