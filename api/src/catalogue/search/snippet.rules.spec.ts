import { marked, snippet } from './snippet.rules.js';
import { termOf } from './terms.rules.js';

const terms = (...words: string[]) => words.map((word) => termOf(word, 'nb'));
const shown = (parts: readonly { text: string; hit: boolean }[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const FILLER = 'Dette er en setning som står her for å fylle plass, og som ikke sier noe om saken. ';

test('every form of the word is marked, and nothing else', () => {
  expect(shown(marked('Intervju: intervjuene, intervjuet og interiøret', terms('intervju'), 'nb'))).toBe('[Intervju]: [intervjuene], [intervjuet] og interiøret');
  expect(shown(marked('Målet er å måle', terms('mål'), 'nb'))).toBe('[Målet] er å [måle]');
});

test('the snippet is where most of the words stand, and begins with a sentence', () => {
  const text = `${FILLER}Årsaken er ukjent. ${FILLER.repeat(4)}Se etter symptomer og årsaker sammen. ${FILLER}`;
  expect(shown(snippet(text, terms('symptom', 'årsak'), 'nb'))).toMatch(/^… Se etter \[symptomer\] og \[årsaker\] sammen\. Dette er /);
});

test('lines that are no sentences are kept apart', () => expect(shown(snippet('Mål\nRoller\nEn setning.\nEn til.', terms('roller'), 'nb'))).toBe('Mål · [Roller] · En setning. En til.'));

test('without a hit it is the beginning', () => expect(shown(snippet(FILLER.repeat(9), terms('intervju'), 'nb'))).toMatch(/^Dette er en setning .{100,180} …$/));

test('nothing gives nothing', () => expect(snippet('', terms('intervju'), 'nb')).toEqual([]));
