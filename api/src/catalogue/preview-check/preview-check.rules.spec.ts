import { previewFindings, seenIn } from './preview-check.rules.js';

const PAGE = { path: 'nb/en.md', hash: '', exercises: new Map([['id', 'nb/exercises/film.json']]) };
const violation = (rule: string, impact: 'moderate' | 'serious', exerciseId: string | null = null) => ({ rule, impact, help: 'In other words', exerciseId });

test('what is found is told of the file it is mended in, once in each', () => {
  const seen = seenIn(PAGE, [violation('image-alt', 'serious', 'id'), violation('image-alt', 'serious', 'id'), violation('image-alt', 'serious'), violation('list', 'serious', 'another')]);
  expect(seen.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['nb/exercises/film.json image-alt', 'nb/en.md image-alt', 'nb/en.md list']);
});

test('what keeps somebody out can’t stand without a reason', () => {
  const found = previewFindings(PAGE, seenIn(PAGE, [violation('image-alt', 'serious'), violation('empty-heading', 'moderate')]));
  expect(found.map(({ code, severity, needsReason }) => [code, severity, needsReason])).toEqual([['axe-image-alt', 'warns', true], ['axe-empty-heading', 'warns', undefined]]);
});

test('a page that nobody has looked through says so', () => {
  expect(previewFindings(PAGE, undefined)).toMatchObject([{ code: 'preview-not-seen', severity: 'warns', file: 'nb/en.md' }]);
  expect(previewFindings(PAGE, [])).toEqual([]);
});

test('a rule without words of ours is told in axe’s', () => {
  const [told] = previewFindings(PAGE, seenIn(PAGE, [violation('duplicate-id-aria', 'serious')]));
  expect(told?.words.reason.nb).toContain('«In other words»');
});
