import { type Field } from './field.js';
import { entityOf, labelAt, rowName, summaryOf } from './labels.js';

const LIST: Field = { name: 'scenes', type: 'list', label: 'Scener', entity: 'scene', field: { name: 'scene', type: 'group', label: 'Scene', fields: [{ name: 'key', type: 'text', label: 'Nøkkel', regexp: { pattern: '.' } }, { name: 'text', type: 'text', widget: 'html', label: 'Tekst' }, { name: 'choices', type: 'list', label: 'Valg', entity: 'valg', field: { name: 'choice', type: 'text', label: 'Valg' } }] } };
const none = () => undefined;

test('a field is named with the rows it lies in', () => {
  const params = { scenes: [{}, { choices: ['a', 'b'] }] };
  expect(labelAt([LIST], params, none, 'scenes.1.text', 'rad')).toBe('Scene 2: Tekst');
  expect(labelAt([LIST], params, none, 'scenes.1.choices.1', 'rad')).toBe('Scene 2: Valg 2');
  expect(labelAt([LIST], params, none, 'scenes', 'rad')).toBe('Scener');
  expect(labelAt([LIST], params, none, 'scenes.7.text', 'rad')).toBeUndefined();
});

test('a row is known by the first words written in it', () => {
  expect(summaryOf(LIST.field as Field, { key: 'scene-1', text: '<p>En <em>kald</em> morgen</p>' }, none)).toBe('En kald morgen');
  expect(summaryOf({ name: 'x', type: 'text' }, 'a &amp; b', none)).toBe('a & b');
  expect(summaryOf(LIST.field as Field, {}, none)).toBe('');
});

test('a list that does not say what its rows are called calls them by their field, or by something plain', () => {
  expect(rowName({ name: 'x', type: 'list', field: { name: 'y', type: 'text', label: 'Linje' } }, 0, 'rad')).toBe('Linje 1');
  expect(rowName({ name: 'x', type: 'list' }, 2, 'rad')).toBe('Rad 3');
});

test('in the middle of a sentence a row is written small, but for what is all capitals', () => {
  expect(['Dialog', 'URL', 'alternativ', 'Åpning'].map((entity) => entityOf({ name: 'x', type: 'list', entity }, 'rad'))).toEqual(['dialog', 'URL', 'alternativ', 'åpning']);
});
