import { identifierOf } from '../actor/actor.rules.js';
import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { BREADTH, relationsOf, ROLES } from './relation.rules.js';

const agent = (name: string) => ({ account: { homePage: 'http://x', name } });
const group = (name: string, ...members: string[]) => ({ objectType: 'Group' as const, ...agent(name), member: members.map(agent) });
const bare = { actor: agent('actor'), verb: { id: 'http://x/did' }, object: { id: 'http://x/object' } };
const related = (more: object) => relationsOf({ ...bare, ...more } as XapiStatement, agent('authority'));
const whom = (more: object) => Object.fromEntries([...related(more).actors].map(([identifier, { breadth, roles }]) => [(JSON.parse(identifier) as { account?: { name: string } }).account?.name ?? identifier, [breadth, roles]]));
const what = (more: object) => Object.fromEntries([...related(more).activities].map(([iri, { breadth, roles }]) => [iri, [breadth, roles]]));
const { DIRECT, RELATED } = BREADTH;

test('actor and object are what is asked for, authority is around it', () => {
  expect(whom({ object: { objectType: 'Agent', ...agent('object') } })).toEqual({ actor: [DIRECT, ROLES.actor], object: [DIRECT, ROLES.object], authority: [RELATED, ROLES.authority] });
  expect(what({})).toEqual({ 'http://x/object': [DIRECT, ROLES.object] });
});

test('members are found as their group is: of the actor and the object directly, of a team around it', () => {
  const found = whom({ actor: group('crew', 'ola'), object: group('guests', 'kari'), context: { team: group('team', 'per') } });
  expect(found).toMatchObject({ ola: [DIRECT, ROLES.member], kari: [DIRECT, ROLES.member], per: [RELATED, ROLES.member], team: [RELATED, ROLES.team] });
});

test('a group without a name is found by its members', () => {
  const members = { objectType: 'Group' as const, member: [agent('ola'), agent('kari')] };
  expect(whom({ actor: members })).toMatchObject({ [identifierOf(members)]: [DIRECT, ROLES.actor], ola: [DIRECT, ROLES.member], kari: [DIRECT, ROLES.member] });
});

test('instructor and the context’s agents and groups are around it', () => {
  const context = { instructor: agent('i'), contextAgents: [{ agent: agent('a') }], contextGroups: [{ group: group('g', 'm') }] };
  expect(whom({ context })).toMatchObject({ i: [RELATED, ROLES.instructor], a: [RELATED, ROLES.context], g: [RELATED, ROLES.context], m: [RELATED, ROLES.member] });
});

test('everything in a statement within is around it', () => {
  const sub = { objectType: 'SubStatement', ...bare, actor: agent('inner'), object: { objectType: 'Agent', ...agent('other') }, context: { instructor: agent('i'), contextActivities: { parent: { id: 'http://x/parent' } } } };
  expect(whom({ object: sub })).toMatchObject({ inner: [RELATED, ROLES.sub], other: [RELATED, ROLES.object], i: [RELATED, ROLES.instructor] });
  expect(what({ object: sub })).toEqual({ 'http://x/parent': [RELATED, ROLES.context] });
});

test('context activities are around it, sent alone or in a list', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ id: `http://x/${name}` }));
  expect(Object.keys(what({ context: { contextActivities: { parent: a, grouping: [b], category: [c], other: [a] } } }))).toEqual(['http://x/object', 'http://x/a', 'http://x/b', 'http://x/c']);
});

test('who is named twice is there once, with both parts and the narrower breadth', () => {
  expect(whom({ context: { instructor: agent('actor'), team: group('team', 'actor') } })['actor']).toEqual([DIRECT, ROLES.actor | ROLES.instructor | ROLES.member]);
  expect(what({ context: { contextActivities: { parent: [{ id: 'http://x/object' }] } } })).toEqual({ 'http://x/object': [DIRECT, ROLES.object | ROLES.context] });
});

test('a reference as the object points; one in the context does not', () => {
  const id = 'FFFFFFFF-ffff-4fff-8fff-ffffffffffff';
  expect(related({ object: { objectType: 'StatementRef', id } })).toMatchObject({ target: id.toLowerCase(), isVoiding: false });
  expect(related({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { objectType: 'StatementRef', id } }).isVoiding).toBe(true);
  expect(related({ context: { statement: { objectType: 'StatementRef', id } } }).target).toBeUndefined();
});
