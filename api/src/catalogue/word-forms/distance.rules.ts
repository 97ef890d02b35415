const SISTERS = new Set(['aå', 'oø', 'uo', 'uø', 'eæ', 'aæ', 'yi', 'ei', 'cs', 'ck', 'dt', 'gk', 'bp', 'vw', 'zs', 'qk', 'åo', 'yø']);
/** What is heard or looks almost alike is half an error. */
const HALF = 0.5;

/**
 * How many errors lie between two words (Damerau–Levenshtein, optimal string alignment): a letter more, a letter less,
 * another letter, two letters that have changed places.
 * @param most what lies further apart is not measured out: the answer is then Infinity
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [a = '', b = ''] = [one[row - 1], other[column - 1]];
      const changed = (above[column - 1] ?? 0) + (a === b ? 0 : substitution(a, b));
      const swapped = row > 1 && column > 1 && a === other[column - 2] && b === one[row - 2] ? (before[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(changed, swapped, (above[column] ?? 0) + insertion(one, row), (current[column - 1] ?? 0) + insertion(other, column)));
    }
    if (Math.min(...current) > most) return Infinity;
    [before, above] = [above, current];
  }
  const found = above[other.length] ?? Infinity;
  return found <= most ? found : Infinity;
}

const substitution = (a: string, b: string): number => (SISTERS.has(a + b) || SISTERS.has(b + a) ? HALF : 1);

/** A double letter written single, or a single one double, is half an error too. */
const insertion = (word: string, column: number): number => (column > 1 && word[column - 1] === word[column - 2] ? HALF : 1);

/** How many errors a word of this length is forgiven. */
export const forgiven = (length: number): number => {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
};
