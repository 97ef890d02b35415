import { type CourseWords } from './course-source.rules.js';
import { placeKeptIn } from './place-kept.rules.js';

const words = (language: CourseWords['language'], library: string, params: Record<string, unknown>) =>
  ({ language, exercises: new Map([['a', { title: 'A', library, params, file: '' }]]) }) as unknown as CourseWords;
const question = (text: string, ...correct: boolean[]) => ({ question: text, alternatives: correct.map((one) => ({ text, correct: one })) });
const BOKMAL = words('nb', 'Spor.Choice 1.0', question('Hva?', true, false));

test.each([
  ['built alike', words('nn', 'Spor.Choice 1.0', question('Kva?', true, false)), BOKMAL, 'nb'],
  ['with another alternative', words('nn', 'Spor.Choice 1.0', question('Kva?', true, false, false)), BOKMAL, 'nn'],
  ['of another type', words('nn', 'Spor.TrueFalse 1.0', question('Kva?', true, false)), BOKMAL, 'nn'],
  ['of somebody else’s type', words('nn', 'H5P.Blanks 1.14', {}), words('nb', 'H5P.Blanks 1.14', {}), 'nn'],
] as const)('the place in an exercise %s', (_, translation, bokmal, kept) => {
  expect(placeKeptIn('a', translation, bokmal)).toBe(kept);
});
