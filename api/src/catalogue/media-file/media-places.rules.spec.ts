import { factsIn } from './media-facts.rules.js';
import { mediaPlaces } from './media-places.rules.js';

const FILES = new Map([
  ['course.yaml', 'lessons: [en]\n'],
  ['media/a.svg', '<svg/>'],
  ['nb/course.md', '---\ntitle: K\n---\n![](media/a.svg "dekor")\n'],
  ['nb/en.md', '---\ntitle: En\n---\n![En \\[stor\\] trapp](media/a.svg)\n\n::exercise{film}\n'],
  ['nb/borte.md', '---\ntitle: Borte\n---\n![x](media/b.png)\n'],
  ['nb/exercises/film.json', JSON.stringify({ title: 'F', params: { video: [{ path: 'media/film.mp4', mime: 'video/mp4' }], image: { path: 'media/c.png', alt: 'C' } } })],
  ['nb/exercises/los.json', JSON.stringify({ title: 'L', params: { image: { path: 'media/d.png' } } })],
]);

test('a file stands where a lesson that the course has, or an exercise in one, shows it', () => {
  expect([...mediaPlaces(FILES)]).toEqual([
    ['media/a.svg', [{ language: 'nb', lesson: null, exercise: null, alternative: '' }, { language: 'nb', lesson: 'en', exercise: null, alternative: 'En [stor] trapp' }]],
    ['media/film.mp4', [{ language: 'nb', lesson: 'en', exercise: 'film', alternative: null }]],
    ['media/c.png', [{ language: 'nb', lesson: 'en', exercise: 'film', alternative: 'C' }]],
  ]);
});

test('what is said of a file is read as far as it can be', () => {
  expect(factsIn('a.svg: { owner: Lier kommune, licence: cc-by }\n')).toEqual({ 'a.svg': { owner: 'Lier kommune', licence: 'CC-BY-4.0' } });
  expect([factsIn(undefined), factsIn(''), factsIn('a: ['), factsIn('a.svg: { licence: mine }')]).toEqual([{}, {}, {}, {}]);
});
