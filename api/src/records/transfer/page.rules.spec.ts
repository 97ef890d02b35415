import { pageIn } from './page.rules.js';

const read = (text: string, type = 'application/json') => pageIn(Buffer.from(text), type);

test('a page gives each statement with its exact text, and where the next one is', () => {
  const page = read('{ "more": "/xapi/statements?after=1", "statements": [ {"id":"a","n":1.0}, {"id":"b","x":"]"} ] }');
  expect([page?.more, page?.statements.map(({ text }) => text)]).toEqual(['/xapi/statements?after=1', ['{"id":"a","n":1.0}', '{"id":"b","x":"]"}']]);
});

test('the last page has no next one, said or not', () => {
  expect([read('{"statements":[]}')?.more, read('{"statements":[],"more":""}')?.more]).toEqual(['', '']);
});

test('what is attached comes by its hash; a part without one is left out', () => {
  const body = ['--b', 'Content-Type: application/json', '', '{"statements":[{}]}', '--b', 'X-Experience-API-Hash: AB', '', 'x', '--b', '', 'y', '--b--', ''].join('\r\n');
  expect([...read(body, 'multipart/mixed; boundary=b')!.attached]).toEqual([['ab', Buffer.from('x')]]);
});

test.each(['', '{', '[]', 'null', '{"statements":{}}', '{"statement":[]}'])('%j is no page', (text) => expect(read(text)).toBeUndefined());

test('a body that is not divided as it says is no page', () => {
  expect(read('{"statements":[]}', 'multipart/mixed; boundary=b')).toBeUndefined();
});
