import { generateKeyPairSync, sign } from 'node:crypto';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { checkSignatures } from './signature.rules.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const statement = { actor: { mbox: 'mailto:o@x.example' }, verb: { id: 'http://x/did' }, object: { id: 'http://x/1' }, result: { duration: 'PT1.239S' } };
const usageType = 'http://adlnet.gov/expapi/attachments/signature';
const sha2 = 'a'.repeat(64);
const signature = { usageType, display: {}, contentType: 'application/octet-stream', length: 1, sha2 };
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function jws(payload: unknown, header: object = { alg: 'RS256' }, digest = 'sha256'): string {
  const text = `${encoded(header)}.${encoded(payload)}`;
  return `${text}.${sign(digest, Buffer.from(text), privateKey).toString('base64url')}`;
}
const check = (content: string, sent: object = statement, attachment: object = signature) => checkSignatures({ ...sent, attachments: [attachment] } as XapiStatement, new Map([[sha2, Buffer.from(content)]]));

test.each([['RS256', 'sha256'], ['RS384', 'sha384'], ['RS512', 'sha512']])('%s is a way to sign (Data 2.6)', (alg, digest) => {
  expect(() => check(jws(statement, { alg }, digest))).not.toThrow();
});

test.each(['HS256', 'ES256', 'none', 'rs256', 'toString', undefined])('%s is not', (alg) => expect(() => check(jws(statement, { alg }))).toThrow('records.not-xapi'));

test('what was signed says the same as what was sent, though not in the same words', () => {
  expect(() => check(jws({ ...statement, result: { duration: 'PT1.23S' }, object: { objectType: 'Activity', id: 'http://x/1' }, timestamp: '2026-01-01T00:00:00Z' }))).not.toThrow();
  expect(() => check(jws({ ...statement, verb: { id: 'http://x/other' } }))).toThrow('records.not-xapi');
  expect(() => check(jws({ ...statement, actor: undefined }))).toThrow('records.not-xapi');
  expect(() => check(jws({ ...statement, attachments: [{ ...signature, usageType: 'http://x/u' }] }))).toThrow('records.not-xapi');
});

test.each(['', 'a', 'a.b', 'a.b.c', 'a.b.c.d', `${encoded({ alg: 'RS256' })}.${encoded(null)}.x`, `${encoded('RS256')}.${encoded(statement)}.x`, `${encoded({ alg: 'RS256' })}.${Buffer.from('{"a":1,"a":1}').toString('base64url')}.x`])('%j is no signature', (content) => {
  expect(() => check(content)).toThrow('records.not-xapi');
});

test.each([[[]], [['no certificate']], ['text'], [null], [[1]], [{}]])('a certificate %j proves nothing', (x5c) => expect(() => check(jws(statement, { alg: 'RS256', x5c }))).toThrow('records.not-xapi'));

test('a signature is application/octet-stream', () => {
  expect(() => check(jws(statement), statement, { ...signature, contentType: 'text/plain' })).toThrow('records.not-xapi');
});

test('what is attached for another use is not looked at', () => {
  expect(() => check('anything', statement, { ...signature, usageType: 'http://x/u', contentType: 'text/plain' })).not.toThrow();
});
