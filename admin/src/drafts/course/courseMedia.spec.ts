import { mediaIn, withLicence } from './courseMedia.js';

test('photographs and films that are shown are found once, drawings and captions are not', () => {
  const files = { 'course.yaml': { media: [{ file: 'media/gone.png' }] }, 'nb/a.md': { body: '![Et hus](media/hus.jpg) ![](media/strek.svg "dekor")' }, 'nb/exercises/f.json': { params: { video: [{ path: 'media/film.mp4' }], captions: [{ path: 'media/film.vtt' }], again: 'media/hus.jpg' } } };
  expect(mediaIn(files)).toEqual(['media/film.mp4', 'media/hus.jpg']);
});

test('a row that is emptied leaves no trace', () => {
  const told = withLicence([], 'media/hus.jpg', { attribution: 'Foto: Ola' });
  expect(told).toEqual([{ file: 'media/hus.jpg', licence: '', attribution: 'Foto: Ola' }]);
  expect(withLicence(told, 'media/hus.jpg', { attribution: '' })).toEqual([]);
});
