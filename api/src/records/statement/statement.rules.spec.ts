import { assembled, canonical, contentHash } from './statement.rules.js';

const actor = { account: { homePage: 'http://localhost', name: 'a' } };
const statement = { verb: { id: 'http://x/answered' }, object: { id: 'http://x/1' }, result: { success: true } };

test('canonical text does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: 1, c: null }], a: 'å' })).toBe(canonical({ a: 'å', b: [1, { c: null, d: 1 }] }));
});

test('a repeated statement has the same hash whenever it is sent', () => {
  expect(contentHash({ ...statement, id: '1', timestamp: 'now' }, actor)).toEqual(contentHash({ timestamp: 'later', ...statement }, actor));
});

test('another answer, or another actor, is another content', () => {
  expect(contentHash({ ...statement, result: { success: false } }, actor)).not.toEqual(contentHash(statement, actor));
  expect(contentHash(statement, { account: { homePage: 'http://localhost', name: 'b' } })).not.toEqual(contentHash(statement, actor));
});

test('what the server assigned lies over what was received', () => {
  expect(assembled('{"id":"x","actor":{"mbox":"mailto:a@b"}}', '{"actor":{"account":1}}')).toEqual({ id: 'x', actor: { account: 1 } });
});
