import { alternativesOf, fileName, matching, type MediaFileDto, sizeOf } from './media.js';

const place = (alternative: string | null) => ({ language: 'nb', lesson: 'en', title: 'En', exercise: null, alternative });
const file = (name: string, ...alternatives: (string | null)[]): MediaFileDto => ({ id: name, slug: 's', courseTitle: 'Kurset', name: `media/${name}`, kind: 'picture', mime: 'image/png', url: null, bytes: 1, width: null, height: null, owner: 'Ås kommune', licence: null, attribution: '', places: alternatives.map(place), draftId: null });

test('a file is found by its name, its course, its texts and its owner, or by being unused', () => {
  const files = [file('a.png', 'En trapp'), file('b.png')];
  const names = (q: string, unused = false) => matching(files, { q, unused }).map(fileName);
  expect([names('TRAPP'), names('kurset'), names('ås'), names('b.png'), names('x'), names('', true)]).toEqual([['a.png'], ['a.png', 'b.png'], ['a.png', 'b.png'], ['b.png'], [], ['b.png']]);
});

test('each text is told once, and neither decoration nor nothing', () => {
  expect(alternativesOf(file('a.png', 'Trapp', 'Trapp', '', null, 'Stairs'))).toEqual(['Trapp', 'Stairs']);
});

test('sizes are told in units people read', () => {
  expect([sizeOf(20, 'nb'), sizeOf(340_400, 'nb'), sizeOf(1_240_000, 'nb')]).toEqual(['1 kB', '340 kB', '1,2 MB']);
});
