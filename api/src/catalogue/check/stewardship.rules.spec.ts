import { mediaLicenceFindings, stewardshipFindings } from './stewardship.rules.js';

const today = '2026-11-25';
const WHOLE = { owner: 'Fagansvarlig', review: '2026-11-25', licence: 'CC-BY-4.0', attribution: 'Lier kommune' };
const codes = (outline: object) => stewardshipFindings('course.yaml', outline as Record<string, unknown>, { today }).map(({ code }) => code);

test('each part that is missing is told of', () => {
  expect(codes({})).toEqual(['owner-missing', 'review-missing', 'licence-missing', 'attribution-missing']);
  expect(codes(WHOLE)).toEqual([]);
});

test('a day that has passed is told of; the day itself has not', () => expect(codes({ ...WHOLE, review: '2026-11-24' })).toEqual(['review-past']));

test('what is free for all needs nobody named', () => expect(codes({ ...WHOLE, licence: 'CC0-1.0', attribution: '' })).toEqual([]));

const codesOf = (facts: string) => mediaLicenceFindings(new Map([...['media/a.jpg', 'media/film.mp4', 'media/film.vtt', 'media/b.svg'].map((name) => [name, ''] as const), ['media.yaml', facts]])).map(({ words }) => words.reason.en);

test('a photograph or a film needs its own terms; a drawing and captions do not', () => {
  expect(codesOf('film.mp4: { licence: LicenseRef-Egen }')).toEqual([expect.stringContaining('a.jpg')]);
});

test('terms that ask for a name are told with it', () => {
  expect(codesOf('film.mp4: { licence: LicenseRef-Egen }\na.jpg: { licence: CC-BY-4.0 }')).toEqual([expect.stringContaining('a.jpg')]);
  expect(codesOf('film.mp4: { licence: LicenseRef-Egen }\na.jpg: { licence: CC-BY-4.0, attribution: "Foto: Lier kommune" }')).toEqual([]);
  expect(codesOf('film.mp4: { licence: LicenseRef-Egen }\na.jpg: { licence: CC-BY-4.0, owner: Lier kommune }')).toEqual([]);
});
