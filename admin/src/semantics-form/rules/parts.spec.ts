import { type Field } from './field.js';
import { isFolded, partsOf } from './parts.js';

const field = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'text', ...more });
const names = (fields: readonly Field[]) => fields.map(({ name }) => name);

test('what is of low importance and good as it is waits; what must be filled in does not', () => {
  const { main, more, words } = partsOf([
    field('question', { importance: 'high' }),
    field('note', { importance: 'low', optional: true }),
    field('must', { importance: 'low' }),
    field('behaviour', { type: 'group', importance: 'low' }),
    field('l10n', { type: 'group', importance: 'low', common: true }),
  ]);
  expect([names(main), names(more), names(words)]).toEqual([['question', 'must'], ['note', 'behaviour'], ['l10n']]);
});

test('where everything could wait, nothing does', () => {
  expect(names(partsOf([field('note', { importance: 'low', optional: true })]).main)).toEqual(['note']);
});

test('a group is folded when it is of low importance or optional, unless its type opens it', () => {
  expect([{ importance: 'low' }, { optional: true }, { importance: 'high', optional: true }, { importance: 'low', expanded: true }, {}].map((more) => isFolded(field('x', more)))).toEqual([true, true, false, false, false]);
});
