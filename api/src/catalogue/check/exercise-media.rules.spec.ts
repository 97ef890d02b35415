import { mediaFindings } from './exercise-media.rules.js';

const FILM = [{ path: 'media/film.mp4', mime: 'video/mp4' }];
const CAPTIONS = [{ label: 'Norsk', language: 'nb', file: { path: 'media/film.vtt', mime: 'text/vtt' } }];
const codes = (params: object) => mediaFindings('nb/exercises/film.json', { title: 'Film', params }).map(({ code, severity }) => `${code} ${severity}`);

test('a film without captions and audio description is not published', () => {
  expect(codes({ video: FILM })).toEqual(['captions-missing blocks', 'description-missing blocks']);
});

test('what is declared not needed is not asked for, but why is', () => {
  expect(codes({ video: FILM, captions: CAPTIONS, audioDescriptionNotNeeded: true, audioDescriptionReason: 'Alt blir sagt.' })).toEqual([]);
  expect(codes({ video: FILM, captions: CAPTIONS, audioDescriptionNotNeeded: true })).toEqual(['description-reason warns']);
});

test('an empty description is none, and captions say their language', () => {
  expect(codes({ video: FILM, captions: [{ ...CAPTIONS[0], language: '' }], audioDescription: { text: '<p> </p>' } })).toEqual(['captions-language blocks', 'description-missing blocks']);
  expect(codes({ video: FILM, captions: CAPTIONS, audioDescription: { text: '<p>En mann går inn.</p>' } })).toEqual([]);
});

test('also inside another exercise, with the place in it', () => {
  const [found] = mediaFindings('a.json', { title: 'Kolonne', params: { parts: [{ library: 'Spor.Video 1.0', params: { video: FILM } }] } });
  expect(found?.where).toEqual(['params', 'parts', '0', 'params', 'captions']);
});

test('a picture says what it shows, or that it is decoration', () => {
  const image = { path: 'media/a.png', mime: 'image/png' };
  expect(codes({ file: image })).toEqual(['picture-text-missing warns']);
  expect(codes({ file: image, alt: 'Et skilt' })).toEqual([]);
  expect(codes({ file: image, decorative: true })).toEqual([]);
});
