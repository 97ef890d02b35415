import { frameworkTable } from './framework-table.rules.js';

const FILES = new Map([
  ['framework.yaml', 'principles: [P1]\nlevels: [1, 2]\ncompetences: [{ key: K1, principles: [P1, P2] }, { key: K2, principles: [P1], retired: 2027-01-01 }]\ngoals: [{ key: alle }]\n'],
  ['nb.yaml', 'title: Alt\nprinciples: { P1: { title: En, text: Det første. } }\nlevels: { 1: { title: Kjenner til, evidence: Kurs. } }\ncompetences: { K1: { title: Noe, description: Å kunne., levels: { 1: Litt., 2: Mer. } } }\ncriteria: { S1: Rom. }\ngoals: { alle: Alle kan }\n'],
  ['en.yaml', 'title: All of it\n'],
]);

test('a framework is read as a table, with what stands around it', () => {
  const table = frameworkTable(FILES, 'nb');
  expect(table).toMatchObject({ title: 'Alt', language: 'nb', languages: ['nb', 'en'], principles: [{ key: 'P1', title: 'En', text: 'Det første.' }], subGoals: [], criteria: [{ key: 'S1', text: 'Rom.' }], goals: ['Alle kan'] });
  expect(table.competences[0]).toEqual({ key: 'K1', title: 'Noe', description: 'Å kunne.', principles: ['P1', 'P2'], retiredOn: null, levels: [{ level: 1, behaviour: 'Litt.' }, { level: 2, behaviour: 'Mer.' }] });
});

test('what is not written yet is empty, and not in the way', () => {
  expect(frameworkTable(FILES, 'nb').competences[1]).toEqual({ key: 'K2', title: '', description: '', principles: ['P1'], retiredOn: '2027-01-01', levels: [{ level: 1, behaviour: '' }, { level: 2, behaviour: '' }] });
  expect(frameworkTable(FILES, 'nb').levels[1]).toEqual({ level: 2, title: '', evidence: '' });
  expect(frameworkTable(new Map(), 'nb')).toEqual({ title: '', language: 'nb', languages: [], levels: [], principles: [], competences: [], subGoals: [], criteria: [], goals: [] });
});

test('a language that is not there is bokmål', () => expect([frameworkTable(FILES, 'nn').title, frameworkTable(FILES, 'en').title]).toEqual(['Alt', 'All of it']));
