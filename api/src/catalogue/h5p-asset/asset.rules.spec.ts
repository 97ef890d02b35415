import { mediaType, rangeOf, withAbsoluteUrls } from './asset.rules.js';

test('addresses in a style sheet stand on their own', () => {
  expect(withAbsoluteUrls("a{b:url('../fonts/x.woff2?v=1')} c{d:url(data:image/png;base64,AA)}", '/api/h5p/libraries/Spor.Base-1.0/css/')).toBe(
    'a{b:url("/api/h5p/libraries/Spor.Base-1.0/fonts/x.woff2?v=1")} c{d:url(data:image/png;base64,AA)}',
  );
});

test.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=900-', { start: 900, end: 999 }],
  ['bytes=-10', { start: 990, end: 999 }],
  ['bytes=0-5000', { start: 0, end: 999 }],
  ['bytes=1000-', 'unsatisfiable'],
  ['bytes=5-2', 'unsatisfiable'],
  ['bytes=0-1,5-6', undefined],
  ['tull', undefined],
  [undefined, undefined],
])('%s of 1,000 bytes', (header, range) => expect(rangeOf(header, 1000)).toEqual(range));

test('no file is ever served as a page', () => expect(mediaType('x.html')).toBe('application/octet-stream'));
