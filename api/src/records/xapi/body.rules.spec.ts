import { soundJson } from './body.rules.js';

const read = (text: string) => soundJson(Buffer.from(text));
const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { detail: { en: string } }).detail.en;
  }
  return undefined;
};

test('text and value are both given, the text as it came', () => {
  expect(read(' {"a": 1.0} ')).toEqual({ text: ' {"a": 1.0} ', value: { a: 1 }, elements: ['{"a": 1.0}'] });
});

test.each([
  ['[]', []],
  ['[ ]', []],
  [' [{"a": 1.0} ,\n[2,{"b":","}], "]" ] ', ['{"a": 1.0}', '[2,{"b":","}]', '"]"']],
  ['[{"a":"\\"}]","b":[1,2]}]', ['{"a":"\\"}]","b":[1,2]}']],
  ['7', ['7']],
])('%s has its elements as they came', (text, elements) => expect(read(text).elements).toEqual(elements));

test.each(['{"a":1,"b":{"a":1}}', '[{"a":1},{"a":1}]', '{"a":"\\"a\\":1"}', '{"a":"{\\"a\\":","b\\\\":1}', '{"a:b":":"}', '{"":{"":0}}', '"a"', 'null', '[]', '{"constructor":{"prototype":2}}', '{"a":"\\u0022:","b":1}'])('%s is sound', (text) => {
  expect(read(text).value).toEqual(JSON.parse(text));
});

test.each(['{"a":1,"a":1}', '{"a":{"b":1,"b":2}}', '[{"a":1},{"a":1,"a":2}]', '{"a":1,"\\u0061":2}', '{"__proto__":1,"__proto__":2}', '{"a\\\\":1,"a\\\\":2}', '{"a" :1,"a"\n:2}'])('%s has a field twice', (text) => {
  expect(faultOf(() => read(text))).toContain('twice');
});

test.each(['{"__proto__":1}', '[{"a":{"__proto__":{}}}]', '{"\\u005f_proto__":1}'])('%s names what no field may be called', (text) => expect(faultOf(() => read(text))).toContain('__proto__'));

test.each(['', '{', '{"a":}', "{'a':1}", '{"a":1,}', '[1 2]', 'NaN', '{"a":1}{', '\ufeff{}'])('%j is no JSON', (text) => expect(faultOf(() => read(text))).toContain('JSON'));

test('what is not UTF-8 is no text', () => {
  for (const bytes of [[0x22, 0xff, 0x22], [0x22, 0xc3, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0xff, 0xfe, 0x7b, 0x00]]) expect(faultOf(() => soundJson(Buffer.from(bytes)))).toContain('UTF-8');
});

test('brackets may nest to sixty-four levels, however many stand in strings', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(read(nested(64)).text).toBe(nested(64));
  expect(faultOf(() => read(nested(65)))).toContain('deep');
  expect(faultOf(() => read(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`))).toContain('deep');
  expect(read(`["${'[{'.repeat(100)}"]`).value).toEqual(['[{'.repeat(100)]);
});

test('a string of several megabytes is read as any other', () => {
  const text = `{"a":"${'x\\"'.repeat(1_000_000)}","b":1}`;
  expect(Object.keys(read(text).value as object)).toEqual(['a', 'b']);
});
