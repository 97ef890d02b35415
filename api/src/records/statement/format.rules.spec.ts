import { activitiesIn, canonicalOf, withIdsOnly } from './format.rules.js';

const agent = { objectType: 'Agent', name: 'Ola', mbox: 'mailto:o@x.example' };
const activity = { objectType: 'Activity', id: 'http://x/1', definition: { name: { nb: 'Kurs', en: 'Course' } } };
const statement = { id: 'i', actor: agent, verb: { id: 'http://x/did', display: { nb: 'gjorde', 'en-GB': 'did' } }, object: activity };

describe('ids', () => {
  test('leaves of actor, verb and activity what names them', () => {
    expect(withIdsOnly(statement)).toEqual({ id: 'i', actor: { objectType: 'Agent', mbox: agent.mbox }, verb: { id: 'http://x/did' }, object: { id: 'http://x/1' } });
  });

  test('leaves a named group its name, and one without its members’', () => {
    const member = [agent, { name: 'Kari', openid: 'http://x/k' }];
    expect(withIdsOnly({ actor: { objectType: 'Group', account: { homePage: 'http://x', name: 'g' }, name: 'Vi', member } })).toEqual({ actor: { objectType: 'Group', account: { homePage: 'http://x', name: 'g' } } });
    expect(withIdsOnly({ actor: { objectType: 'Group', name: 'Vi', member } })).toEqual({ actor: { objectType: 'Group', member: [{ objectType: 'Agent', mbox: agent.mbox }, { openid: 'http://x/k' }] } });
  });

  test('reaches into the context and a statement within, and no extension', () => {
    const extensions = { 'http://x/e': { verb: { id: 'v', display: {} }, object: activity } };
    const context = { team: { objectType: 'Group', name: 'Vi', mbox: agent.mbox }, contextActivities: { parent: [activity] }, extensions };
    expect(withIdsOnly({ object: { ...statement, objectType: 'SubStatement', context } })).toMatchObject({ object: { verb: { id: 'http://x/did' }, context: { team: { objectType: 'Group', mbox: agent.mbox }, contextActivities: { parent: [{ id: 'http://x/1' }] }, extensions } } });
  });

  test('keeps a reference, a result and all that has no words', () => {
    const rest = { object: { objectType: 'StatementRef', id: 'r' }, result: { score: { raw: 1 } }, stored: 's' };
    expect(withIdsOnly(rest)).toEqual(rest);
  });
});

describe('canonical', () => {
  const of = (wishes: string[], definitions = new Map(), given: object = statement) => canonicalOf(given, definitions, wishes) as { verb: { display: object }; object: { definition: object } };

  test('gives each map the language most wanted that it has', () => {
    expect(of(['en'])).toMatchObject({ verb: { display: { 'en-GB': 'did' } }, object: { definition: { name: { en: 'Course' } } } });
    expect(of(['nn', 'nb'])).toMatchObject({ verb: { display: { nb: 'gjorde' } }, object: { definition: { name: { nb: 'Kurs' } } } });
  });

  test.each([[[]], [['fr']], [['*']]])('gives one language also to those who want %j', (wishes) => {
    expect(Object.keys(of(wishes).verb.display)).toEqual(['nb']);
  });

  test('prefers the very tag to one of the same language', () => {
    const verb = { id: 'v', display: { en: 'a', 'en-GB': 'b', 'en-US': 'c' } };
    expect([of(['en-us'], new Map(), { verb }).verb.display, of(['en'], new Map(), { verb }).verb.display, of(['en-au'], new Map(), { verb }).verb.display]).toEqual([{ 'en-US': 'c' }, { en: 'a' }, { en: 'a' }]);
  });

  test('puts what is known of an activity in place of what was said, also where nothing was', () => {
    const known = new Map([['http://x/1', { type: 'http://x/t', name: { nb: 'Kurset' }, choices: [{ id: 'a', description: { nb: 'A', en: 'A!' } }] }]]);
    expect(of(['nb'], known, { object: { id: 'http://x/1' } }).object.definition).toEqual({ type: 'http://x/t', name: { nb: 'Kurset' }, choices: [{ id: 'a', description: { nb: 'A' } }] });
  });

  test('leaves actors and extensions as they were', () => {
    const given = { actor: agent, context: { extensions: { 'http://x/e': { name: { nb: 'a', en: 'b' } } } } };
    expect(of(['en'], new Map(), given)).toEqual(given);
  });

  test('leaves an empty map empty', () => {
    expect(of(['nb'], new Map(), { verb: { id: 'v', display: {} } }).verb.display).toEqual({});
  });
});

test('activities are found wherever they stand, and not in extensions or as somebody', () => {
  const context = { contextActivities: { parent: [{ id: 'http://x/2' }], other: { id: 'http://x/3' } }, extensions: { 'http://x/e': { object: { id: 'http://x/4' } } } };
  expect(activitiesIn({ ...statement, context })).toEqual(['http://x/1', 'http://x/2', 'http://x/3']);
  expect(activitiesIn({ object: { ...statement, objectType: 'SubStatement' } })).toEqual(['http://x/1']);
  expect(activitiesIn({ object: { objectType: 'StatementRef', id: 'r' } })).toEqual([]);
});
