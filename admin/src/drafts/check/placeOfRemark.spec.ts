import { placeOfRemark } from './placeOfRemark.js';

const place = (code: string, path: string, at: string | null = null) => placeOfRemark({ code, path, at }, () => 'forste').toString();

test('what is missing of facts leads to its field, the rest to the text or the exercise', () => {
  expect(place('owner-missing', 'course.yaml')).toBe('field=owner');
  expect(place('lix', 'nb/forste.md')).toBe('part=forste&field=text');
  expect(place('captions-missing', 'nn/exercises/film.json')).toBe('language=nn&part=forste&exercise=film&field=params');
  expect(place('lix', 'en.yaml')).toBe('language=en&field=part');
});

test('what is known of the place in a text or an exercise is led to', () => {
  expect(place('heading-jump', 'nb/forste.md', '#### For dypt')).toBe('part=forste&field=text&at=%23%23%23%23+For+dypt');
  expect(place('captions-missing', 'nb/exercises/film.json', 'params.captions')).toBe('part=forste&exercise=film&field=params&at=params.captions');
  expect(place('review-past', 'course.yaml', 'review')).toBe('field=review');
});
