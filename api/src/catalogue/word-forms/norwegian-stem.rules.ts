/**
 * The Norwegian stemmer of Snowball (https://snowballstem.org/algorithms/norwegian/stemmer.html), written from its
 * published rules, without the apostrophes, which no word has here. It serves bokmål and nynorsk.
 * Words come in small letters, with æ, ø and å.
 */

const VOWELS = 'aeêioòóôuyæåø';
const BEFORE_S = 'bcdfghjlmnoptvyz';
/** So many letters always stay. */
const LEAST = 3;

const MAIN = longestFirst('a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ets et het ast ers s erte ert');
const OTHER = longestFirst('leg eleg ig eig lig elig els lov elov slov hetslov');
const KEEPS_ERS = /(amm|ast|ind|kap|kk|lt|nk|omm|pp|v|øst)ers$/;
const LOSES_ERS = /(giv|hav|skap)ers$/;

/** One pass, as published. */
export function snowballStem(word: string): string {
  const region = regionOf(word);
  const main = mainSuffix(word, region);
  const pair = /(dt|vt)$/.test(main) && main.length - 2 >= region ? main.slice(0, -1) : main;
  const other = suffixIn(OTHER, pair, region);
  return pair.slice(0, pair.length - other.length);
}

/**
 * Passes until nothing more falls off, so that every form of a word comes to the same: one pass takes `lederen` to `leder`
 * and `leder` to `led`. The published rules also lack the ending of `lederne`.
 */
export function norwegianStem(word: string): string {
  const next = snowballStem(word.replace(/(?<=...er)ne$/, ''));
  return next === word ? word : norwegianStem(next);
}

/** Where endings may begin: after the first consonant that follows a vowel, but never before the fourth letter. */
function regionOf(word: string): number {
  let at = 0;
  while (at < word.length && !isVowel(word[at])) at += 1;
  while (at < word.length && isVowel(word[at])) at += 1;
  return Math.max(LEAST, at + 1);
}

function mainSuffix(word: string, region: number): string {
  const suffix = suffixIn(MAIN, word, region);
  const before = word.slice(0, word.length - suffix.length);
  if (suffix === 's') return losesS(before) ? before : word;
  if (suffix === 'ers') return KEEPS_ERS.test(word) && !LOSES_ERS.test(word) ? word : before;
  return suffix === 'erte' || suffix === 'ert' ? `${before}er` : before;
}

function losesS(before: string): boolean {
  const [second = '', last = ''] = before.slice(-2);
  if (last === 'r') return second !== 'e';
  return last === 'k' ? !isVowel(second) : BEFORE_S.includes(last);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

const suffixIn = (suffixes: readonly string[], word: string, region: number): string =>
  suffixes.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= region) ?? '';

function longestFirst(suffixes: string): string[] {
  return suffixes.split(' ').sort((a, b) => b.length - a.length);
}
