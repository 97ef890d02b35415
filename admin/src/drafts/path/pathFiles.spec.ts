import { pathMissing, pathOf, setPathWords } from './pathFiles.js';

const PATH = { 'path.yaml': { key: 'NY', version: 1, nb: { title: 'Ny', purpose: 'For nye.' }, courses: ['a'] } };

test('a path lacks nothing when it has title, purpose, code and a course', () => {
  expect(pathMissing(PATH)).toEqual([]);
  expect(pathMissing({ 'path.yaml': { ...PATH['path.yaml'], key: '', courses: [], nb: { title: ' ', purpose: '' } } }).map(({ what }) => what)).toEqual(['pathTitle', 'purpose', 'pathCode', 'courses']);
});

test('a translation is there as long as something is written in it', () => {
  const begun = setPathWords(PATH, 'nn', { title: 'Ny' }) as typeof PATH;
  expect(pathMissing(begun)).toEqual([{ what: 'purpose', field: 'purpose-nn', language: 'nn' }]);
  expect(pathOf(setPathWords(begun, 'nn', { title: '' }) as typeof PATH).nn).toBeUndefined();
});
