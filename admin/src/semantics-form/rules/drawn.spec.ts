import { isDrawn } from './drawn.js';
import type { Field } from './field.js';

const text: Field = { name: 'text', type: 'text', widget: 'html' };

describe('a type that is drawn', () => {
  it('has a widget of its own for what holds other values, at any depth', () => {
    expect(isDrawn([{ name: 'question', type: 'group', widget: 'wizard', fields: [text] }])).toBe(true);
    expect(isDrawn([text, { name: 'slides', type: 'list', field: { name: 'slide', type: 'group', fields: [{ name: 'task', type: 'group', widget: 'dragQuestion', fields: [] }] } }])).toBe(true);
    expect(isDrawn([{ name: 'rest', type: 'group', widget: 'showWhen', showWhen: { widget: 'wizard' } }])).toBe(true);
  });

  it('is none that a form can ask for field by field', () => {
    expect(isDrawn([text, { name: 'colour', type: 'text', widget: 'colorSelector' }, { name: 'kind', type: 'select', widget: 'radioGroup' }])).toBe(false);
    expect(isDrawn([{ name: 'media', type: 'group', widget: 'none', fields: [text] }, { name: 'tips', type: 'list', widget: 'showWhen', field: text }])).toBe(false);
  });
});
