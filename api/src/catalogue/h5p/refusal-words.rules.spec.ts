import { refusalFault } from './refusal-words.rules.js';

test('what the H5P library says is told of its place, in the reader’s language', () => {
  expect(refusalFault({ errorId: 'library-file-missing', replacements: { filename: 'a.js', library: 'Test.Thing-1.0' } })).toEqual({ path: 'Test.Thing-1.0/a.js', message: { nb: 'mangler', nn: 'manglar', en: 'is missing' } });
  expect(refusalFault({ errorId: 'library-directory-name-mismatch', replacements: { directoryName: 'Test.Other-1.0', majorVersion: 1 } })).toMatchObject({ path: 'Test.Other-1.0', message: { nb: expect.stringContaining('mappe') } });
});

test('what nobody has words for keeps its name', () => {
  expect(refusalFault({ errorId: 'constructor-of-worlds', replacements: {} })).toEqual({ path: 'h5p.json', message: { nb: 'kan ikke brukes (constructor-of-worlds)', nn: 'kan ikkje brukast (constructor-of-worlds)', en: 'can’t be used (constructor-of-worlds)' } });
});
