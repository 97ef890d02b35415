import { ownOf, readStatement } from './statement-browser.rules.js';

const ours = { url: 'https://spor.example', authority: 'spor' };
const EXERCISE = '0197a1b2-0000-7000-8000-000000000001';
const iri = `https://spor.example/xapi/activities/exercise/${EXERCISE}`;
const read = (statement: object) => readStatement(JSON.stringify(statement), 'nb', ours);

test('an activity of ours is known by its address, and so is a part of it', () => {
  expect(ownOf(iri, ours)).toEqual({ kind: 'exercise', id: EXERCISE });
  expect(ownOf(`${iri}?subContentId=7`, ours)).toEqual({ kind: 'exercise', id: EXERCISE });
  expect(ownOf(iri.replace('spor.example', 'else.example'), ours)).toBeUndefined();
  expect(ownOf(`${iri}-and-more`, ours)).toBeUndefined();
});

test('what a statement says is read in the language nearest to the viewer’s', () => {
  const { verb, what } = read({ verb: { id: 'v', display: { 'en-US': 'answered', 'nb-NO': 'svarte på' } }, object: { id: 'https://else.example/a', definition: { name: { en: 'A game' } } } });
  expect(verb).toEqual({ iri: 'v', display: 'svarte på' });
  expect(what).toEqual({ kind: 'activity', id: 'https://else.example/a', title: 'A game' });
});

test('a person, a statement and a statement within one are told apart, and a person is not named', () => {
  expect(read({ object: { objectType: 'Agent', mbox: 'mailto:anne@else.example', name: 'Anne' } }).what).toEqual({ kind: 'person', id: null, title: null });
  expect(read({ object: { objectType: 'StatementRef', id: 'x' } }).what).toEqual({ kind: 'statement', id: 'x', title: null });
  expect(read({ object: { objectType: 'SubStatement' } }).what.kind).toBe('statement-within');
});

test('of an employee’s own tool no more than that is told, and of an import that it is one', () => {
  expect(read({ authority: { account: { homePage: ours.url, name: EXERCISE } } }).toldBy).toBe('');
  expect(read({ authority: { account: { homePage: ours.url, name: 'import' } } }).toldBy).toBe('import');
});

test.each([{ name: 'Anne', mbox: 'mailto:anne@else.example' }, { name: 'Anne', openid: 'https://else.example/anne' }, { name: 'Anne', account: { homePage: 'https://else.example', name: 'anne' } }])('of %j who vouches nothing but the place is told', (authority) => {
  expect(read({ authority }).toldBy).toBe('else.example');
});

test('what our own players tell has no teller, and what a tool tells has its name', () => {
  expect(read({ authority: { account: { homePage: ours.url, name: 'spor' } } }).toldBy).toBeNull();
  expect(read({ authority: { name: 'Kurs-appen', account: { homePage: ours.url, name: 'c1' } } }).toldBy).toBe('Kurs-appen');
  expect(read({ authority: { account: { homePage: 'https://else.example/lrs', name: 'spor' } } }).toldBy).toBe('else.example');
});

test('what does not follow the grammar is shown as far as it goes', () => {
  const { result, context, attachments } = read({ verb: 7, object: null, result: { score: { raw: '8' }, success: 'yes' }, context: { contextActivities: { parent: { id: iri } } }, attachments: [{ display: { nb: 'Bevis' }, contentType: 'text/plain', length: 4 }] });
  expect(result).toEqual({ completion: null, success: null, score: { raw: null, max: null, scaled: null }, duration: null, response: null });
  expect(context.activities).toEqual([{ kind: 'exercise', id: EXERCISE, title: null }]);
  expect(attachments).toEqual([{ title: 'Bevis', contentType: 'text/plain', bytes: 4 }]);
});
