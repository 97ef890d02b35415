import { type Field } from './field.js';
import { issuesOf } from './issues.js';
import { repointed } from './pointers.js';
import { placeAfterMove, placeAfterRemoval } from './rows.js';

const none = () => undefined;
const SORT: Field[] = [
  { name: 'groups', type: 'list', field: { name: 'group', type: 'group', fields: [{ name: 'title', type: 'text' }, { name: 'about', type: 'text', optional: true }] } },
  { name: 'items', type: 'list', field: { name: 'item', type: 'group', fields: [{ name: 'text', type: 'text' }, { name: 'group', type: 'number', default: 0, listItem: { list: 'groups', label: 'title', by: 'index' } }] } },
];
const SORTED = { groups: [{ title: 'A' }, { title: 'B' }, { title: 'C' }], items: [{ text: 'a', group: 0 }, { text: 'b', group: 1 }, { text: 'c', group: 2 }] };
const groupsOf = ({ items }: { items?: unknown }) => (items as { group?: number }[]).map(({ group }) => group);
const index = (place: (at: number) => number | undefined) => (value: unknown) => (typeof value === 'number' ? place(value) : value);

test('what points at a row by its place follows it', () => {
  expect(groupsOf(repointed(SORT, SORTED, none, ['groups'], 'index', index(placeAfterMove(0, 2))))).toEqual([2, 0, 1]);
});

test('what pointed at a row that is gone points at nothing, and must be chosen again', () => {
  const params = repointed(SORT, SORTED, none, ['groups'], 'index', index(placeAfterRemoval(1)));
  expect(groupsOf(params)).toEqual([0, undefined, 1]);
  expect(issuesOf(SORT, { ...params, groups: [{ title: 'A' }, { title: 'C' }] }, none)).toEqual([{ path: 'items.1.group', rule: 'required' }]);
});

test('another list’s pointers are left alone', () => {
  expect(repointed(SORT, SORTED, none, ['items'], 'index', () => 9)).toBe(SORTED);
});

const STORY: Field[] = [
  { name: 'scenes', type: 'list', field: { name: 'scene', type: 'group', fields: [{ name: 'key', type: 'text' }, { name: 'choices', type: 'list', field: { name: 'choice', type: 'group', fields: [{ name: 'text', type: 'text' }, { name: 'next', type: 'text', listItem: { list: 'scenes', label: 'title', by: 'key', key: 'key' } }] } }] } },
];
const TOLD = { scenes: [{ key: 'a', choices: [{ text: 'x', next: 'b' }, { text: 'y', next: 'c' }] }, { key: 'b', choices: [] }] };

test('what points at a row by its name follows when it is renamed, also from inside the list', () => {
  const renamed = repointed(STORY, TOLD, none, ['scenes'], 'key', (value) => (value === 'b' ? 'bee' : value));
  expect(renamed).toMatchObject({ scenes: [{ choices: [{ next: 'bee' }, { next: 'c' }] }, {}] });
});

test('a name that no row has is told of', () => {
  expect(issuesOf(STORY, TOLD, none)).toEqual([{ path: 'scenes.0.choices.1.next', rule: 'gone' }]);
});
