import { type Field } from '../h5p/semantics.rules.js';
import { exerciseText } from './exercise-text.rules.js';

const CHOICE: Field[] = [
  { name: 'question', type: 'text', widget: 'html' },
  { name: 'alternatives', type: 'list', field: { name: 'alternative', type: 'group', fields: [{ name: 'text', type: 'text' }, { name: 'correct', type: 'boolean' }] } },
  { name: 'hints', type: 'list', field: { name: 'hint', type: 'group', fields: [{ name: 'text', type: 'text' }] } },
  { name: 'key', type: 'text', regexp: { pattern: '^[a-z]+$' } },
  { name: 'mode', type: 'select' },
  { name: 'inner', type: 'library' },
  { name: 'l10n', type: 'group', fields: [{ name: 'check', type: 'text', common: true }, { name: 'retry', type: 'text', common: true }] },
];
const read = (name: string) => Promise.resolve(name === 'Spor.Choice 1.0' ? { semantics: CHOICE, words: [] } : undefined);

test('what the learner reads is taken, and no setting, key or word of the interface', async () => {
  const params = {
    question: '<p>Hva er <em>målet</em>?</p>',
    alternatives: [{ text: 'Ett', correct: true }, { text: 'To &amp; tre', correct: false }],
    hints: ['Et hint'],
    key: 'scene',
    mode: 'single',
    inner: { library: 'Spor.Choice 1.0', params: { question: 'Innerst', l10n: { check: 'Sjekk' } } },
    l10n: { check: 'Sjekk svaret', retry: 'Prøv igjen' },
    surprise: 'Ukjent',
  };
  expect(await exerciseText(read, 'Spor.Choice 1.0', params)).toBe('Hva er målet?\nEtt\nTo & tre\nEt hint\nInnerst');
});

test('of a type that is not there nothing is read', async () => expect(await exerciseText(read, 'H5P.Gone 1.0', { text: 'x' })).toBe(''));
