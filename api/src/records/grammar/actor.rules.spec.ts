import { Actor, Agent, Authority, Group, IDENTIFIERS } from './actor.rules.js';

const OF = {
  mbox: 'mailto:ola@x.example',
  mbox_sha1sum: 'a'.repeat(40),
  openid: 'https://id.x.example/ola',
  account: { homePage: 'https://x.example', name: 'ola' },
};
const [ola, kari] = [{ mbox: OF.mbox }, { account: { ...OF.account, name: 'kari' } }];
const isAgent = (value: unknown): boolean => Agent.safeParse(value).success;
const isActor = (value: unknown): boolean => Actor.safeParse(value).success;
const isAuthority = (value: unknown): boolean => Authority.safeParse(value).success;

test.each(IDENTIFIERS)('an agent or a group may be named by %s', (name) => {
  expect([isAgent({ [name]: OF[name] }), isActor({ objectType: 'Agent', name: 'Ola', [name]: OF[name] }), isActor({ objectType: 'Group', [name]: OF[name] })]).toEqual([true, true, true]);
});

test.each(IDENTIFIERS.flatMap((one, index) => IDENTIFIERS.slice(index + 1).map((other) => [one, other] as const)))('nobody is named by both %s and %s', (one, other) => {
  const named = { [one]: OF[one], [other]: OF[other] };
  expect([isAgent(named), isActor({ objectType: 'Group', ...named })]).toEqual([false, false]);
});

test('an agent without an identifier is nobody', () => {
  expect(isAgent({ name: 'Ola' })).toBe(false);
});

test('a group without an identifier says who its members are, and one with an identifier may', () => {
  expect(isActor({ objectType: 'Group' })).toBe(false);
  expect(isActor({ objectType: 'Group', member: [ola, kari] })).toBe(true);
  expect(isActor({ objectType: 'Group', account: OF.account, member: [ola] })).toBe(true);
});

test('a group’s members are agents, and no groups', () => {
  expect(Group.safeParse({ objectType: 'Group', member: [{ objectType: 'Group', member: [ola] }] }).success).toBe(false);
  expect(Group.safeParse({ objectType: 'Group', member: ola }).success).toBe(false);
});

test.each([
  ['an unknown property', { ...ola, age: 42 }],
  ['an agent with members', { ...ola, member: [kari] }],
  ['an unknown type', { objectType: 'Person', ...ola }],
  ['a type in the wrong case', { objectType: 'agent', ...ola }],
  ['a type that every object has', { objectType: 'toString', ...ola }],
  ['null for a name', { ...ola, name: null }],
  ['an account without a name', { account: { homePage: 'https://x.example' } }],
  ['an account whose name is empty', { account: { homePage: 'https://x.example', name: '' } }],
  ['an account whose home page is no IRI', { account: { homePage: 'x.example', name: 'ola' } }],
  ['an account with more', { account: { ...OF.account, role: 'x' } }],
  ['a list', [ola]],
  ['a text', 'mailto:ola@x.example'],
  ['null', null],
])('%s is no actor', (_, value) => expect(isActor(value)).toBe(false));

test('an authority is an agent, or an application and its user in a group without a name of its own', () => {
  expect([isAuthority(ola), isAuthority({ objectType: 'Group', member: [ola, kari] })]).toEqual([true, true]);
  expect([isAuthority({ objectType: 'Group', member: [ola] }), isAuthority({ objectType: 'Group', member: [ola, kari, ola] }), isAuthority({ objectType: 'Group', ...ola, member: [ola, kari] })]).toEqual([false, false, false]);
});

test('what is wrong is told where it is', () => {
  const { error } = Actor.safeParse({ objectType: 'Group', member: [ola, { account: { homePage: 'x', name: 'y' } }] });
  expect(error?.issues.map(({ path }) => path)).toEqual([['member', 1, 'account', 'homePage']]);
});
