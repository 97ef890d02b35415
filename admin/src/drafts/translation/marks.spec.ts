import { followsOf, inLanguage, setFollows, sumOf } from './marks.js';

const FILES = {
  'nn/a.md': { front: { title: 'A' }, body: 'Tekst' },
  'nn/exercises/b.json': { title: 'B', params: {} },
  'path.yaml': { key: 'P', nn: { title: 'P', purpose: 'Q' } },
};

test.each(['nn/a.md', 'nn/exercises/b.json', 'path.yaml#nn'])('%s says what it follows, and takes it back without a trace', (path) => {
  const marked = { ...FILES, ...setFollows(FILES, path, '0a1b2c3d') } as typeof FILES;
  expect([followsOf(FILES, path), followsOf(marked, path)]).toEqual([undefined, '0a1b2c3d']);
  expect({ ...marked, ...setFollows(marked, path, undefined) }).toEqual(FILES);
});

test('a language stands as its texts do together', () => {
  const standings = [
    { path: 'nn/a.md', language: 'nn' as const, isMarked: true, changes: 2 },
    { path: 'nn/b.md', language: 'nn' as const, isMarked: false, changes: 0 },
    { path: 'en/a.md', language: 'en' as const, isMarked: true, changes: 5 },
  ];
  expect(sumOf(inLanguage(standings, 'nn'))).toEqual({ changes: 2, unmarked: 1 });
});
