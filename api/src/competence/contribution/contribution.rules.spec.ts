import { contributionsOf, sameContributions } from './contribution.rules.js';

const version = (said: unknown) => ({ courseVersionId: 'v', courseId: 'c', contributions: JSON.stringify(said) });
const competences = new Map([
  ['K3', 'id-3'],
  ['K10', 'id-10'],
]);

test('keys become ids, and a key no framework knows is left out', () => {
  const rows = contributionsOf(version([{ competence: 'K3', level: 1 }, { competence: 'K99', level: 2 }]), competences);
  expect(rows).toEqual([{ courseVersionId: 'v', courseId: 'c', competenceId: 'id-3', level: 1 }]);
});

test('the higher of two levels for the same competence counts', () => {
  const rows = contributionsOf(version([{ competence: 'K10', level: 2 }, { competence: 'K10', level: 1 }]), competences);
  expect(rows.map(({ level }) => level)).toEqual([2]);
});

test('order makes no difference, a level does', () => {
  const rows = contributionsOf(version([{ competence: 'K3', level: 1 }, { competence: 'K10', level: 1 }]), competences);
  expect(sameContributions(rows, [...rows].reverse())).toBe(true);
  expect(sameContributions(rows, rows.map((row) => ({ ...row, level: 2 })))).toBe(false);
  expect(sameContributions(rows, [])).toBe(false);
});
