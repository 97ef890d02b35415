/*
 * Whether something typed is the answer. Forgiving in what doesn't matter: capital letters, spaces, how a number is
 * written, and, where the author lets it, one typing error in a word.
 */
window.Spor = window.Spor || {};

Spor.spelling = (function () {
  const SHORTEST = 4; // letters; in a shorter word another letter is another word
  const NUMBER = /^([-+]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?) ?(\D*)$/;

  /** What a keyboard may do differently without meaning anything by it. */
  const tidy = (text) => String(text).normalize('NFC').replace(/[‘’]/g, '\'').replace(/[‐‑–−]/g, '-').replace(/\s+/g, ' ').trim();

  /** @returns {string|null} a number and what it counts in one way of writing, null when there is no number */
  function number(text) {
    const match = NUMBER.exec(text);
    return match && Number(match[1].replace(/ /g, '').replace(',', '.')) + ' ' + match[2];
  }

  const isSame = (typed, answer) => typed === answer || (number(typed) !== null && number(typed) === number(answer));

  /** One letter too much, one too few, another one, or two that changed places. The two are not the same. */
  function isOneAway(one, other) {
    let at = 0;
    while (one[at] === other[at]) {
      at += 1;
    }
    const [a, b] = [one.slice(at), other.slice(at)];
    const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (swapped && a.slice(2) === b.slice(2));
  }

  const letters = (word) => (word.match(/\p{L}/gu) || []).length;

  /** In Norwegian one letter turns a word around: possible and impossible are mulig and umulig. */
  const isOpposite = (one, other) => one === 'u' + other || other === 'u' + one;

  function isTypoInWord(typed, answer) {
    return letters(answer) >= SHORTEST && !isOpposite(typed, answer) && isOneAway(typed, answer);
  }

  /** In one of several words, or in the space between two. */
  function isTypo(typed, answer) {
    const [given, wanted] = [typed.split(' '), answer.split(' ')];
    if (given.length !== wanted.length) {
      return Math.abs(given.length - wanted.length) === 1 && letters(answer) >= SHORTEST && given.join('') === wanted.join('');
    }
    const different = wanted.flatMap((word, index) => (word === given[index] ? [] : [index]));
    return different.length === 1 && isTypoInWord(given[different[0]], wanted[different[0]]);
  }

  /** In a number another digit is another number; and where capital letters count, a wrong one is no typing error. */
  function mayBeTypo(typed, answer, rules) {
    const onlyCase = typed.toLowerCase() === answer.toLowerCase();
    return rules.forgiveTypos && typed !== '' && !/\d/.test(answer) && !onlyCase;
  }

  /**
   * @param {string} typed
   * @param {string[]} answers
   * @param {{ caseSensitive: boolean, forgiveTypos: boolean }} rules
   * @returns {{ right: boolean, spelt?: string }} `spelt`: the right spelling, when there was a typing error
   */
  function judge(typed, answers, rules) {
    const fold = (text) => (rules.caseSensitive ? tidy(text) : tidy(text).toLowerCase());
    const given = fold(typed);
    if (answers.some((answer) => isSame(given, fold(answer)))) {
      return { right: true };
    }
    const meant = answers.find((answer) => mayBeTypo(given, fold(answer), rules) && isTypo(given, fold(answer)));
    return meant === undefined ? { right: false } : { right: true, spelt: meant };
  }

  return { judge };
})();
