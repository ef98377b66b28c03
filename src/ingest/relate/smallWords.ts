/** Words of grammar. In a small edition they are as rare as names, so counting cannot tell them. */
const SMALL_WORDS = new Set(
  (
    "a about after an and are as at be been before but by for from had has have he her his if in into is it its no not of off " +
    "on or our over she so than that the their them then there these they this those to under was we were what when where " +
    "which while who why will with you your " +
    "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن كان كانت قد بعد قبل بين حول عند كل أو أم ثم حتى " +
    "هو هي هم كما لكن منذ خلال حين غير أي أكثر نحو ضد وفي ومن وعلى إذا لماذا كيف وهذه وهو وهي به له لها فيه فيها عليه"
  ).split(" "),
);

/** Whether a word is grammar, as no subject is by itself. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}
