/** Invented words of one script, drawn as often as words are in a language: rank by rank rarer (Zipf). */
export interface Wording {
  language: string;
  /** A sentence of so many words, with its full stop. */
  sentence(random: () => number, words: number): string;
  /** The same without the full stop. */
  phrase(random: () => number, words: number): string;
}

/** Numbers from 0 to 1. */
type Random = () => number;

const VOCABULARY = 5_000;

/** Draws that the words share by their rank; a table is far quicker than a search for each word. */
const DRAWS = 1 << 15;

const LATIN_SYLLABLES =
  "ar bel cor dan el fen gar hol in jor kel lum mar nor os pel quin ras sol tam ul ver wim yan zor " +
  "ba che dri flo gra hei klu lo mi nai pru ri sha tre vo a e o th st nd rn";
const ARABIC_SYLLABLES =
  "بار تان ثو جا حيم خو دال را زين سا شم صار ضي طا عو غا في قا كو لا مير نا هو وا يا بل تر سل كم نور";

export const LATIN = makeWording("en", LATIN_SYLLABLES.split(" "));
export const ARABIC = makeWording("ar", ARABIC_SYLLABLES.split(" "));

function makeWording(language: string, syllables: readonly string[]): Wording {
  const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank, syllables));
  const drawn = drawsByRank().map((rank) => words[rank] ?? "");
  const phrase = (random: Random, length: number) => {
    const parts = Array.from({ length }, () => drawn[Math.floor(random() * DRAWS)] ?? "");
    const text = parts.join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { language, phrase, sentence: (random, length) => `${phrase(random, length)}.` };
}

/** The word of a rank: the rarer, the longer. */
function wordOf(rank: number, syllables: readonly string[]): string {
  let [word, left] = ["", rank];
  do {
    word += syllables[left % syllables.length] ?? "";
    left = Math.floor(left / syllables.length);
  } while (left > 0);
  return word;
}

/** Ranks, each as often as its share of {@link DRAWS}. */
function drawsByRank(): number[] {
  const weights = Array.from({ length: VOCABULARY }, (_, rank) => 1 / (rank + 3));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranks: number[] = [];
  let sum = 0;
  for (const [rank, weight] of weights.entries()) {
    sum += weight;
    while (ranks.length < (sum / total) * DRAWS) ranks.push(rank);
  }
  return ranks.slice(0, DRAWS);
}

/** Sentences that together have so many words. */
export function paragraph(wording: Wording, random: Random, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const drawn = 8 + Math.floor(random() * 15);
    // A rest too short for a sentence of its own goes into the last one.
    const length = left - drawn < 8 ? left : drawn;
    sentences.push(wording.sentence(random, length));
    left -= length;
  }
  return sentences.join(" ");
}
