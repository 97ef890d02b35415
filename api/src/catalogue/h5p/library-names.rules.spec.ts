import { librariesNamedIn } from './library-names.rules.js';

test('the libraries a content names, at every depth, each once', () => {
  const content = { title: 'x', library: 'Spor.Column 1.0', params: { parts: [{ library: 'Spor.Text 1.0' }, { library: 'Spor.Text 1.0', params: { part: { library: 'H5P.MultiChoice 1.16' } } }] } };
  for (const indent of [0, 2]) expect(librariesNamedIn(JSON.stringify(content, null, indent))).toEqual(['Spor.Column 1.0', 'Spor.Text 1.0', 'H5P.MultiChoice 1.16']);
});

test('a text that speaks of one names none', () => {
  expect(librariesNamedIn(JSON.stringify({ params: { text: 'Write "library": "Spor.Choice 1.0" or "library":"Spor.Choice 1.0".' } }))).toEqual([]);
});
