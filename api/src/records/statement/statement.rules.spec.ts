import { assembled, canonical, saysTheSame } from './statement.rules.js';

const actor = { account: { homePage: 'http://localhost', name: 'a' } };
const statement = { verb: { id: 'http://x/answered' }, object: { id: 'http://x/1' }, result: { success: true } };

test('canonical text does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: 1, c: null }], a: 'å' })).toBe(canonical({ a: 'å', b: [1, { c: null, d: 1 }] }));
});

test('a repeated statement says the same whenever it is sent', () => {
  expect(saysTheSame({ ...statement, actor, id: '1', timestamp: 'now' }, { timestamp: 'later', ...statement, actor })).toBe(true);
});

test('another answer, or another actor, says something else', () => {
  expect(saysTheSame({ ...statement, actor, result: { success: false } }, { ...statement, actor })).toBe(false);
  expect(saysTheSame({ ...statement, actor: { account: { homePage: 'http://localhost', name: 'b' } } }, { ...statement, actor })).toBe(false);
});

test('what the server assigned lies over what was received', () => {
  expect(assembled('{"id":"x","actor":{"mbox":"mailto:a@b"}}', '{"actor":{"account":1}}')).toEqual({ id: 'x', actor: { account: 1 } });
});

describe('two copies of one statement', () => {
  const same = (a: object, b: object): boolean => saysTheSame({ ...statement, actor, ...a }, { ...statement, actor, ...b });
  const [ola, kari] = [{ mbox: 'mailto:ola@x.example' }, { mbox: 'mailto:kari@x.example' }];
  const context = (contextActivities: object) => ({ context: { contextActivities } });

  test.each<[string, object, object]>([
    ['id, authority, times and version', { id: '1', authority: ola, stored: 'a', timestamp: 'b', version: '1.0.0' }, {}],
    ['the verb’s words', { verb: { ...statement.verb, display: { nb: 'svarte' } } }, {}],
    ['the activity’s description', { object: { ...statement.object, definition: { name: { nb: 'Kurs' } } } }, {}],
    ['a type that goes without saying', { object: { ...statement.object, objectType: 'Activity' } }, {}],
    ['a list of one and the one', context({ parent: { id: 'http://x/2' } }), context({ parent: [{ id: 'http://x/2', definition: {} }] })],
    ['the order of context activities', context({ other: [{ id: 'http://x/2' }, { id: 'http://x/3' }] }), context({ other: [{ id: 'http://x/3' }, { id: 'http://x/2' }] })],
    ['the order of members', { object: { objectType: 'Group', member: [ola, kari] } }, { object: { objectType: 'Group', member: [kari, { objectType: 'Agent', ...ola }] } }],
    ['less than a hundredth of a second', { result: { duration: 'PT1.239S' } }, { result: { duration: 'PT1.23S' } }],
    ['how a duration is written', { result: { duration: 'PT10,50S' } }, { result: { duration: 'PT10.5S' } }],
    ['how a registration is written', { context: { registration: 'AB00' } }, { context: { registration: 'ab00' } }],
    ['zeros at its end', { result: { duration: 'PT10.00S' } }, { result: { duration: 'PT10S' } }],
  ])('may differ in %s', (_, a, b) => expect(same(a, b)).toBe(true));

  test.each<[string, object, object]>([
    ['what was done', { verb: { id: 'http://x/other' } }, {}],
    ['a result left out', { result: undefined }, {}],
    ['a hundredth of a second', { result: { duration: 'PT1.24S' } }, { result: { duration: 'PT1.23S' } }],
    ['minutes and seconds', { result: { duration: 'PT10M' } }, { result: { duration: 'PT1M' } }],
    ['an extension called definition', { object: { id: 'http://x/1', definition: {} }, result: { extensions: { 'http://x/e': { definition: 1 } } } }, { result: { extensions: { 'http://x/e': { definition: 2 } } } }],
    ['the order of a list in an extension', { result: { extensions: { 'http://x/e': { member: [1, 2] } } } }, { result: { extensions: { 'http://x/e': { member: [2, 1] } } } }],
    ['one context activity more', context({ parent: [{ id: 'http://x/2' }] }), context({ parent: [{ id: 'http://x/2' }, { id: 'http://x/3' }] })],
    ['where an activity stands', context({ parent: [{ id: 'http://x/2' }] }), context({ other: [{ id: 'http://x/2' }] })],
  ])('may not differ in %s', (_, a, b) => expect(same(a, b)).toBe(false));
});
