import { placeOfRemark } from './placeOfRemark.js';

const remark = (code: string, path: string) => ({ code, path, severity: 'warns' as const, line: 1, message: '' });
const place = (code: string, path: string) => placeOfRemark(remark(code, path), () => 'forste').toString();

test('what is missing of facts leads to its field, the rest to the text or the exercise', () => {
  expect(place('owner-missing', 'course.yaml')).toBe('field=owner');
  expect(place('lix', 'nb/forste.md')).toBe('part=forste&field=text');
  expect(place('captions-missing', 'nn/exercises/film.json')).toBe('language=nn&part=forste&exercise=film&field=params');
  expect(place('lix', 'en.yaml')).toBe('language=en&field=part');
});
