import { contentTypeFindings, isAllowed } from './content-types.rules.js';

test('a star stands for all that begin so', () => {
  expect(['Spor.Choice', 'H5P.Essay', 'SporX.Choice', 'H5P.EssayX'].map((name) => isAllowed(name, ['Spor.*', 'H5P.Essay']))).toEqual([true, true, false, false]);
});

test('a type nobody has said yes to is told of once, wherever it stands', () => {
  const exercise = { library: 'Spor.Column 1.0', params: { parts: [{ library: 'Ext.Thing 2.1', params: {} }, { library: 'Ext.Thing 2.1', params: {} }] } };
  expect(contentTypeFindings('a.json', exercise, ['Spor.*']).map(({ severity, where }) => [severity, where])).toEqual([['blocks', 'Ext.Thing']]);
});
