import { isAlternate, type Sent, standsFor, versionAsked } from './xapi-call.rules.js';

test.each([
  ['1.0', '1.0.3'], ['1.0.0', '1.0.3'], ['1.0.3', '1.0.3'], ['1.0.99', '1.0.3'], ['2.0', '2.0.0'], ['2.0.0', '2.0.0'], ['2.0.1', '2.0.0'], [' 2.0.0 ', '2.0.0'],
  ['0.95', undefined], ['1', undefined], ['1.1.0', undefined], ['2.1', undefined], ['3.0.0', undefined], ['1.0.3.1', undefined], ['1.0.x', undefined], ['', undefined], [undefined, undefined],
])('%j asks for %j', (header, version) => expect(versionAsked(header)).toBe(version));

const FORM = 'application/x-www-form-urlencoded';
const sent = (form: Record<string, string>, { query = [['method', 'PUT']] as [string, string][], type = FORM, method = 'POST' } = {}): Sent => ({ method, query, headers: { 'content-type': type, 'x-kept': '1' }, body: Buffer.from(new URLSearchParams(form).toString()) });

test('a POST that names a method stands for another request', () => {
  expect(isAlternate(sent({}))).toBe(true);
  expect(isAlternate(sent({}, { query: [['Method', 'PUT']] }))).toBe(false);
  expect(isAlternate(sent({}, { method: 'GET' }))).toBe(false);
});

test('its fields are headers, parameters and the content', () => {
  expect(standsFor(sent({ Authorization: 'Basic x', 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'text/plain', statementId: 'æ&=', content: '{"a":"+ø"}' }))).toEqual({
    method: 'PUT',
    query: [['statementId', 'æ&=']],
    headers: { 'content-type': 'text/plain', 'x-kept': '1', authorization: 'Basic x', 'x-experience-api-version': '1.0.3' },
    body: Buffer.from('{"a":"+ø"}'),
  });
});

test('its content is JSON when it does not say otherwise', () => {
  expect(standsFor(sent({ content: '{}' }))?.headers['content-type']).toBe('application/json');
});

test('what reads or deletes needs no content', () => {
  expect(standsFor(sent({ agent: '{}' }, { query: [['method', 'GET']] }))).toMatchObject({ method: 'GET', query: [['agent', '{}']], body: Buffer.alloc(0) });
});

test.each<[string, Sent]>([
  ['more than the method in the address', sent({ content: '' }, { query: [['method', 'PUT'], ['statementId', 'x']] })],
  ['two methods', sent({ content: '' }, { query: [['method', 'PUT'], ['method', 'GET']] })],
  ['no form', sent({ content: '' }, { type: 'application/json' })],
  ['no content where one is needed', sent({ statementId: 'x' })],
])('with %s it stands for nothing', (_, request) => expect(standsFor(request)).toBeUndefined());
