import { Activity } from './activity.rules.js';

const isActivity = (value: unknown): boolean => Activity.safeParse(value).success;
const defined = (definition: unknown): boolean => isActivity({ id: 'http://x/1', definition });

test('an activity needs no more than an IRI', () => {
  expect([isActivity({ id: 'http://x/1' }), isActivity({ objectType: 'Activity', id: 'urn:x:1', definition: {} })]).toEqual([true, true]);
  expect([isActivity({}), isActivity({ id: 'x' }), isActivity({ objectType: 'activity', id: 'http://x/1' }), isActivity({ id: 'http://x/1', name: 'En' })]).toEqual([false, false, false, false]);
});

test.each([
  ['words in several languages', { name: { nb: 'Kurs', en: 'Course' }, description: { nb: '' } }],
  ['a type and where to read more', { type: 'http://x/type', moreInfo: 'http://x/more' }],
  ['extensions', { extensions: { 'http://x/e': null } }],
  ['an interaction with nothing to choose', { interactionType: 'other' }],
])('a definition may have %s', (_, definition) => expect(defined(definition)).toBe(true));

test.each([
  ['true-false', {}], ['fill-in', {}], ['long-fill-in', {}], ['numeric', {}], ['other', {}],
  ['choice', { choices: [{ id: 'a' }, { id: 'b', description: { nb: 'B' } }] }],
  ['sequencing', { choices: [{ id: 'a' }] }],
  ['likert', { scale: [{ id: '1' }] }],
  ['matching', { source: [{ id: 'a' }], target: [{ id: 'a' }] }],
  ['performance', { steps: [{ id: 'a' }] }],
])('an interaction of type %s is described by its parts', (interactionType, parts) => {
  expect(defined({ interactionType, correctResponsesPattern: ['a[,]b', ''], ...parts })).toBe(true);
});

test.each(['correctResponsesPattern', 'choices', 'scale', 'source', 'target', 'steps'])('%s belongs to an interaction', (part) => {
  const value = part === 'correctResponsesPattern' ? ['a'] : [{ id: 'a' }];
  expect([defined({ [part]: value }), defined({ interactionType: 'choice', [part]: value })]).toEqual([false, true]);
});

test.each([
  ['a relative type', { type: 'course' }],
  ['a name that is a text', { name: 'Kurs' }],
  ['an unknown interaction', { interactionType: 'essay' }],
  ['an interaction in the wrong case', { interactionType: 'Choice' }],
  ['two choices with one id', { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }],
  ['a choice without an id', { interactionType: 'choice', choices: [{ description: { nb: 'A' } }] }],
  ['a choice with an empty id', { interactionType: 'choice', choices: [{ id: '' }] }],
  ['choices that are no list', { interactionType: 'choice', choices: { id: 'a' } }],
  ['a pattern that is no text', { interactionType: 'numeric', correctResponsesPattern: [1] }],
  ['an unknown property', { title: 'Kurs' }],
  ['null', { name: null }],
])('a definition has not %s', (_, definition) => expect(defined(definition)).toBe(false));
