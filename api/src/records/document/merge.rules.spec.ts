import { merged, objectIn } from './merge.rules.js';

const json = (text: string, contentType = 'application/json') => ({ content: Buffer.from(text), contentType });
const textOf = (content: { content: Buffer } | undefined) => content && content.content.toString();

test('the new properties lie over the old ones, at the top only', () => {
  expect(textOf(merged(json('{"x":"foo","y":{"a":1,"b":2}}'), json('{"y":{"b":3},"z":null}')))).toBe('{"x":"foo","y":{"b":3},"z":null}');
});

test('a character set in the type does not make it anything else', () => {
  expect(merged(json('{"a":1}', 'application/json; charset=utf-8'), json('{}', 'APPLICATION/JSON'))).toEqual({ contentType: 'application/json', content: Buffer.from('{"a":1}') });
});

test('a property called __proto__ is a property like any other', () => {
  expect(textOf(merged(json('{"a":1}'), json('{"__proto__":{"b":2}}')))).toBe('{"a":1,"__proto__":{"b":2}}');
  expect(({} as { b?: number }).b).toBeUndefined();
});

test.each([['[1]'], ['"a"'], ['null'], ['1'], ['{'], ['']])('%s can be merged with nothing', (text) => {
  expect([merged(json('{}'), json(text)), merged(json(text), json('{}'))]).toEqual([undefined, undefined]);
});

test.each(['text/plain', 'application/jsonp', 'application/ld+json', ''])('%j is not taken for JSON', (contentType) => {
  expect([objectIn(json('{}', contentType)), merged(json('{}'), json('{}', contentType))]).toEqual([undefined, undefined]);
});
