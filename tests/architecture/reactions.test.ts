import 'reflect-metadata';
import { factTypes } from '@spor/api/platform';
import { reactions, recordedOnly } from '../../workers/src/reactions.js';
import { checkReactions } from '../../workers/src/runtime/check.js';

test('every fact has a reaction, or is recorded only', () => {
  expect(factTypes().length).toBeGreaterThan(4);
  expect(() => checkReactions(reactions, recordedOnly)).not.toThrow();
});

test('a forgotten fact is told by its name', () => {
  const [first] = reactions;
  expect(() => checkReactions(reactions.filter(({ fact }) => fact !== first?.fact), recordedOnly)).toThrow(/no reaction, and not recorded only: \S+/);
});
