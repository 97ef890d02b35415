import { createHash } from 'node:crypto';
import { XAPI_VERSIONS } from '../grammar/value.rules.js';
import { deliveredIn } from './delivery.rules.js';
import { joined } from './multipart.rules.js';

const bare = { actor: { mbox: 'mailto:o@x.example' }, verb: { id: 'http://x/did' }, object: { id: 'http://x/1' } };
const CONTENT = Buffer.from('et bevis\r\n');
const hashOf = (algorithm: string, content = CONTENT) => createHash(algorithm).update(content).digest('hex');
const SHA2 = hashOf('sha256');
const described = (sha2 = SHA2, more = {}) => ({ usageType: 'http://x/u', display: { nb: 'Bevis' }, contentType: 'text/plain', length: CONTENT.length, sha2, ...more });
const part = (headers: object = {}, content = CONTENT) => ({ headers: { 'content-type': 'text/plain', 'content-transfer-encoding': 'binary', 'x-experience-api-hash': SHA2, ...headers }, content });
const first = (value: unknown, type = 'application/json') => ({ headers: { 'content-type': type }, content: Buffer.from(JSON.stringify(value)) });
const mixed = (...parts: Parameters<typeof joined>[0]) => deliveredIn(joined(parts, 'b'), 'multipart/mixed; boundary=b', '2.0.0');
const json = (text: string, type = 'application/json') => deliveredIn(Buffer.from(text), type, '2.0.0');

test.each(XAPI_VERSIONS)('each statement comes with its exact text, in %s', (version) => {
  const text = JSON.stringify(bare).replace('{', '{ "result":{"score":{"raw":1.0}}, ');
  const { statements, isList } = deliveredIn(Buffer.from(`[${text} ,\n ${text}]`), 'application/json; charset=utf-8', version);
  expect([isList, statements.map((one) => one.text)]).toEqual([true, [text, text]]);
  expect(deliveredIn(Buffer.from(text), 'application/json', version)).toMatchObject({ isList: false, statements: [{ text }] });
});

test.each(['', 'text/plain', 'application/jsonp', 'application/ld+json', 'multipart/form-data; boundary=b', 'multipart/mixed'])('%j is no type statements come in', (type) => expect(() => json(JSON.stringify(bare), type)).toThrow('records.not-xapi'));

test('the first that is wrong is told by its place in the list', () => {
  expect(() => json(JSON.stringify([bare, { ...bare, verb: {} }]))).toThrow(expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ path: '1.verb.id' })]) }) as never);
});

test('what has an address need not come, what has none must', () => {
  expect(json(JSON.stringify({ ...bare, attachments: [described(SHA2, { fileUrl: 'https://x.example/f' })] })).attached.size).toBe(0);
  expect(() => json(JSON.stringify({ ...bare, attachments: [described()] }))).toThrow('records.not-xapi');
  expect(() => mixed(first({ ...bare, attachments: [described()] }))).toThrow('records.not-xapi');
});

test.each(['sha224', 'sha256', 'sha384', 'sha512'])('an attachment is known by its %s', (algorithm) => {
  const hash = hashOf(algorithm);
  const { attached } = mixed(first({ ...bare, attachments: [described(hash.toUpperCase())] }), part({ 'x-experience-api-hash': hash.toUpperCase() }));
  expect([...attached]).toEqual([[hash, CONTENT]]);
});

test('one copy is enough for several statements, and for one within a statement', () => {
  const attachments = [described()];
  const sub = { ...bare, object: { objectType: 'SubStatement', ...bare, attachments } };
  expect(mixed(first([{ ...bare, attachments }, { ...bare, attachments }, sub]), part()).attached.size).toBe(1);
});

test('several parts without any attachment are statements like any others', () => {
  expect(mixed(first([bare])).statements).toHaveLength(1);
});

test.each<[string, Parameters<typeof joined>[0]]>([
  ['statements of another type', [first({ ...bare, attachments: [described()] }, 'text/plain'), part()]],
  ['a part without a hash', [first({ ...bare, attachments: [described()] }), part({ 'x-experience-api-hash': '' })]],
  ['a part with a wrong hash', [first({ ...bare, attachments: [described('a'.repeat(64))] }), part({ 'x-experience-api-hash': 'a'.repeat(64) })]],
  ['a part with no SHA-2', [first({ ...bare, attachments: [described()] }), part({ 'x-experience-api-hash': 'ab' })]],
  ['a part that is not binary', [first({ ...bare, attachments: [described()] }), part({ 'content-transfer-encoding': 'base64' })]],
  ['a part nobody describes', [first(bare), part()]],
  ['a part changed on the way', [first({ ...bare, attachments: [described()] }), part({}, Buffer.from('et annet'))]],
])('%s is refused', (_, parts) => expect(() => mixed(...parts)).toThrow('records.not-xapi'));
