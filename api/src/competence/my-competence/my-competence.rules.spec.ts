import { myPrinciples } from './my-competence.rules.js';

const words = {
  principles: { P1: { title: 'Kompetanse', text: '' }, P2: { title: 'Dialog', text: '' }, P8: { title: 'Mot', text: '' } },
  levels: { 1: { title: 'Kjenner til', evidence: 'Kurs' }, 2: { title: 'Prøver', evidence: 'Eksempel' } },
};
const competence = (id: string, principles: string, retiredOn: string | null = null) => ({ retiredOn, id, key: id.toUpperCase(), title: id, description: '', principles, levels: '{"1":"litt","2":"mer"}' });
const since = new Date('2027-03-01T12:00:00Z');

test('each competence stands once, under its main principle, and empty principles are left out', () => {
  const principles = myPrinciples(words, [competence('k1', 'P2'), competence('k2', 'P2,P8'), competence('k4', 'P8')], [], []);
  expect(principles.map(({ key, competences }) => [key, competences.map((one) => one.key)])).toEqual([['P2', ['K1', 'K2']], ['P8', ['K4']]]);
});

test('the highest level counts, since it was reached, and shows what leads on from there', () => {
  const held = [{ competenceId: 'k1', level: 1, since: new Date('2027-01-01T12:00:00Z') }, { competenceId: 'k1', level: 2, since }];
  const courses = [{ competenceId: 'k1', level: 1, slug: 'one', title: 'One' }, { competenceId: 'k1', level: 3, slug: 'three', title: 'Three' }];
  const [principle] = myPrinciples(words, [competence('k1', 'P2')], held, courses);
  expect(principle?.competences[0]).toMatchObject({ level: 2, since: since.toISOString(), next: [{ slug: 'three', title: 'Three' }] });
});

test('nothing held is level 0, with the courses to level 1', () => {
  const courses = [{ competenceId: 'k1', level: 1, slug: 'one', title: 'One' }];
  expect(myPrinciples(words, [competence('k1', 'P2')], [], courses)[0]?.competences[0]).toMatchObject({ level: 0, since: null, next: [{ slug: 'one', title: 'One' }] });
});

test('what is out of use is shown to those who hold it, and leads nowhere', () => {
  const courses = [{ competenceId: 'k1', level: 2, slug: 'two', title: 'Two' }];
  const retired = competence('k1', 'P2', '2027-06-01');
  expect(myPrinciples(words, [retired], [], courses)).toEqual([]);
  const [principle] = myPrinciples(words, [retired], [{ competenceId: 'k1', level: 1, since }], courses);
  expect(principle?.competences[0]).toMatchObject({ level: 1, retiredOn: '2027-06-01', next: [] });
});
