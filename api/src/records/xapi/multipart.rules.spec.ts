import { Readable } from 'node:stream';
import { boundaryOf, joined, partsOf, streamed } from './multipart.rules.js';

const body = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');
const contentsOf = (bytes: Buffer, boundary = 'b') => partsOf(bytes, boundary)?.map(({ content }) => content.toString('latin1'));

test.each<[string, string | undefined]>([
  ['multipart/mixed; boundary=abc', 'abc'],
  ['multipart/mixed;boundary="a b;c"', 'a b;c'],
  ['Multipart/Mixed; charset=utf-8; Boundary=abc; x=y', 'abc'],
  ['multipart/mixed; boundary="abcABC0123\'()+_,-./:=?"', "abcABC0123'()+_,-./:=?"],
  ['multipart/mixed', undefined],
  ['multipart/mixed; boundary=', undefined],
  ['multipart/mixed; boundary=""', undefined],
  ['multipart/form-data; boundary=abc', undefined],
  ['application/json; boundary=abc', undefined],
])('%j names %j', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));

test('parts come in their order, headers by names in lower case, contents byte for byte', () => {
  const parts = partsOf(body('--b', 'Content-Type:application/json', 'X-Experience-API-Hash:  ab  ', '', '{"a":1}', '--b', '', 'x\r\ny\n\r\n', '--b--', ''), 'b');
  expect(parts).toEqual([
    { headers: { 'content-type': 'application/json', 'x-experience-api-hash': 'ab' }, content: Buffer.from('{"a":1}') },
    { headers: {}, content: Buffer.from('x\r\ny\n\r\n') },
  ]);
});

test('what stands before the first boundary and after the last does not count', () => {
  expect(contentsOf(body('preamble', '--b', '', 'x', '--b--', 'epilogue'))).toEqual(['x']);
});

test('a boundary counts at the beginning of a line only, and may have spaces after it', () => {
  expect(contentsOf(body('--b \t', '', 'not --b here\n--b', '--b--'))).toEqual(['not --b here\n--b']);
});

test('a part may be empty', () => {
  expect(contentsOf(body('--b', 'A: b', '', '', '--b--'))).toEqual(['']);
});

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['no boundary', body('x', 'y')],
  ['no end', body('--b', '', 'x')],
  ['another end', body('--b', '', 'x', '--c--')],
  ['no empty line after the headers', body('--b', 'A: b', '--b--')],
  ['a header that is none', body('--b', 'not a header', '', 'x', '--b--')],
  ['a header with a space in its name', body('--b', 'A b: c', '', 'x', '--b--')],
  ['a longer boundary', body('--boundary', '', 'x', '--boundary--')],
])('%s is not divided as it says', (_, bytes) => expect(partsOf(bytes, 'b')).toBeUndefined());

test('what was joined is divided again, and what was streamed', async () => {
  const parts = [{ headers: { 'content-type': 'application/json' }, content: Buffer.from('{}') }, { headers: { 'x-a': '1', 'x-b': '2' }, content: Buffer.from([0, 255, 13, 10, 45, 45, 13, 10]) }];
  expect(partsOf(joined(parts, 'a-boundary'), 'a-boundary')).toEqual(parts);
  const pieces = await Readable.from(streamed(Readable.from(parts) as AsyncIterable<(typeof parts)[number]>, 'a-boundary')).toArray();
  expect(Buffer.concat(pieces as Buffer[])).toEqual(joined(parts, 'a-boundary'));
});
