import { placeOfWords } from './placeOfWords.js';

const BLOCKS = ['Innledning', 'For dypt, og mer', 'Enda en For dypt'].map((textContent, index) => ({ isTextblock: true, textContent, at: index * 20 }));
const doc = { descendants: (visit: (node: { isTextblock: boolean; textContent: string }, at: number) => boolean | void) => BLOCKS.forEach(({ at, ...node }) => visit(node, at)) };

test('words are found as they are read, whatever marks they are written with', () => {
  expect(placeOfWords(doc, '#### For **dypt**')).toBe(21);
  expect(placeOfWords(doc, 'Enda en')).toBe(41);
});

test('words that are gone, or part of a longer word, lead to the beginning', () => {
  expect(placeOfWords(doc, 'Inn')).toBe(0);
  expect(placeOfWords(doc, '####')).toBe(0);
});
