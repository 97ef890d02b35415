import { type z } from 'zod';
import { Duration, Extensions, Iri, LanguageMap, LanguageTag, Mbox, MboxSha1, momentOf, timestampOf, Uuid } from './value.rules.js';

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const at = (text: string): number => Date.parse(text) * 1000;

describe('an IRI (Data 4.0)', () => {
  test.each(['http://x.example/a', 'urn:uuid:6b3f', 'HTTPS://X', 'tag:x,2026:ø', 'a+b-c.d:e', 'http://x/%20?a=b#c'])('is %s', (iri) => expect(takes(Iri, iri)).toBe(true));
  test.each(['', 'x.example', '/a/b', '//x.example', ':x', '1a:b', 'http:', 'http://x/a b', 'http://x/<a>', 'http://x/"', 'http://x/{a}', 'http://x/a|b', 'http://x/a\\b', 'http://x/^', 'http://x/`', 'http://x/\u0007', 'http://x/\ud800', null, 1])(
    'is not %j',
    (value) => expect(takes(Iri, value)).toBe(false),
  );
});

describe('a UUID (Data 4.0)', () => {
  test.each(['00000000-0000-0000-0000-000000000000', 'FFFFFFFF-ffff-4fff-8fff-FFFFFFFFFFFF'])('is %s', (uuid) => expect(takes(Uuid, uuid)).toBe(true));
  test.each(['', 'ffffffff-ffff-4fff-8fff-fffffffffff', 'ffffffff-ffff-4fff-8fff-fffffffffffff', 'gfffffff-ffff-4fff-8fff-ffffffffffff', 'ffffffffffff4fff8fffffffffffffff', '{ffffffff-ffff-4fff-8fff-ffffffffffff}', 'ffffffff-ffff-4fff-8fff-ffffffffffff\n', null])(
    'is not %j',
    (value) => expect(takes(Uuid, value)).toBe(false),
  );
});

describe('a language tag (Data 4.0, RFC 5646)', () => {
  test.each(['nb', 'nb-NO', 'nn', 'se', 'sr-Latn-RS', 'zh-yue', 'zh-min-nan', 'de-CH-1901', 'sl-rozaj-biske', 'es-419', 'en-a-bbb-x-a', 'x-lier', 'nb-x-lett', 'i-klingon', 'und', 'EN-us'])('is %s', (tag) => expect(takes(LanguageTag, tag)).toBe(true));
  test.each(['', 'n', 'nb_NO', 'nb-', '-nb', 'nb--NO', 'nb-x', 'x', 'x-', 'nb-NO-a', 'norsk bokmål', 'nb-toolongsubtag', '1nb', null])('is not %j', (value) => expect(takes(LanguageTag, value)).toBe(false));

  test('is the key of a language map, whose values are texts', () => {
    expect(takes(LanguageMap, {})).toBe(true);
    expect(takes(LanguageMap, { nb: 'svarte', 'x-egen': '' })).toBe(true);
    for (const map of [{ nb_NO: 'svarte' }, { nb: null }, { nb: 1 }, { nb: ['svarte'] }, [], 'svarte', null]) expect(takes(LanguageMap, map)).toBe(false);
  });
});

test('an extension is named by an IRI and may hold anything, null too (Data 4.1)', () => {
  expect(takes(Extensions, { 'http://x/e': null, 'urn:e': { a: [null] } })).toBe(true);
  for (const extensions of [{ e: 1 }, { '': 1 }, [], null, 'http://x/e']) expect(takes(Extensions, extensions)).toBe(false);
});

describe('a mail box (Data 2.4.2.3)', () => {
  test.each(['mailto:ola@x.example', 'mailto:ola+kurs@x.example', 'MAILTO:O@x'])('is %s', (mbox) => expect(takes(Mbox, mbox)).toBe(true));
  test.each(['ola@x.example', 'mailto:', 'mailto:ola', 'mailto:@x.example', 'mailto:ola@', 'mailto:o la@x.example', 'mailto:a@b@c', 'mailto://ola@x.example:1', null])('is not %j', (value) => expect(takes(Mbox, value)).toBe(false));
  test('has a SHA-1 of forty hexadecimal digits', () => {
    expect([takes(MboxSha1, 'a'.repeat(40)), takes(MboxSha1, 'A0'.repeat(20))]).toEqual([true, true]);
    for (const sha of ['a'.repeat(39), 'a'.repeat(41), 'g'.repeat(40), '']) expect(takes(MboxSha1, sha)).toBe(false);
  });
});

describe('a moment (Data 4.5; IEEE 9274.1.1, 4.2.7)', () => {
  test.each([
    ['2026-11-26T08:00:00Z', at('2026-11-26T08:00:00Z')],
    ['2026-11-26t08:00:00z', at('2026-11-26T08:00:00Z')],
    ['2026-11-26T08:00:00.123Z', at('2026-11-26T08:00:00.123Z')],
    ['2024-02-29T23:59:59.999Z', at('2024-02-29T23:59:59.999Z')],
    ['2026-11-26T08:00:00.1Z', at('2026-11-26T08:00:00.100Z')],
    ['2026-11-26T08:00:00.123456Z', at('2026-11-26T08:00:00.123Z') + 456],
    ['2026-11-26T08:00:00.1234569Z', at('2026-11-26T08:00:00.123Z') + 456],
    ['2026-11-26T09:30:00+01:30', at('2026-11-26T08:00:00Z')],
    ['2026-11-26T08:00:00+00:00', at('2026-11-26T08:00:00Z')],
    ['2016-12-31T23:59:60Z', at('2017-01-01T00:00:00Z')],
    ['2024-02-29T00:00:00Z', at('2024-02-29T00:00:00Z')],
    ['1969-12-31T23:59:59.9995Z', -500],
  ])('%s is the same in both versions', (text, moment) => expect([momentOf(text, '1.0.3'), momentOf(text, '2.0.0')]).toEqual([moment, moment]));

  test.each(['2026-11-26T08:00:00', '20261126T080000Z', '2026-11-26T09:00:00+01', '2026-11-26T09:00:00+0100', '2026-11-26T08:00:00,5Z'])('%s is one in ISO 8601, and none in RFC 3339', (text) => {
    expect([takes(timestampOf('1.0.3'), text), takes(timestampOf('2.0.0'), text)]).toEqual([true, false]);
  });

  test.each([
    '2026-11-26T08:00:00-00:00', '2026-11-26T08:00:00-0000', '2026-11-26T08:00:00-00', '2026-11-26', '2026-11-26T08:00Z', '2026-11-26 08:00:00Z', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '2025-02-29T00:00:00Z',
    '2026-02-30T08:00:00.000Z', '2025-02-29T08:00:00.000Z', '2026-04-31T08:00:00.000Z', '2026-00-10T08:00:00.000Z', '2026-11-00T08:00:00.000Z', '2026-11-26T24:00:00.000Z', '2026-11-26T08:00:61.000Z', '0999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z', '2026-02-30T23:59:60Z', '2026-13-40T99:99:60Z', '2026-11-26T24:00:00Z', '2026-11-26T08:60:00Z', '2026-11-26T08:00:61Z', '2026-11-26T08:00:00+24:00', '2026-11-26T08:00:00+01:60', '2026-11-26T08:00:00.Z', '9999-12-31T23:59:59-01:00', '0099-01-01T00:00:00Z', 'i dag', '',
  ])('%j is none in either', (text) => expect([momentOf(text, '1.0.3'), momentOf(text, '2.0.0')]).toEqual([undefined, undefined]));
});

describe('a duration (Data 4.6)', () => {
  test.each(['P1Y2M3DT4H5M6S', 'PT1.5S', 'PT1,5S', 'PT0S', 'P4W', 'P1.5W', 'PT36H', 'P0.5Y', 'P1DT12H', 'PT1H0.5M'])('is %s', (duration) => expect(takes(Duration, duration)).toBe(true));
  test.each(['', 'P', 'PT', 'P1', '1S', 'PT1', 'P1S', 'P1YT', 'P1W1D', 'PT1S1M', 'P-1D', '-P1D', 'pt1s', 'PT1.S', 'PT.5S', 'P1.5Y1M', 'PT1.5H30M', 'P1.5DT1H', 'P1Y/P2Y', null])('is not %j', (value) => expect(takes(Duration, value)).toBe(false));
});
