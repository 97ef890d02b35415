import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';

const FIRST = 'hva-er-innovasjon-i-lier';
const SECOND = 'problemet-forst';
let spor: Installation;
let unit: TestUnit;
let who: Client;

beforeAll(async () => {
  spor = await anInstallation();
  unit = await aUnit(spor);
  who = await signedIn(spor, await anEmployee(spor, { unit }));
});
afterAll(() => spor.stop());

const all = async (client: Client, query = '') => (await client.get(`/api/my-learning/courses${query}`)).body;
const slugsOf = ({ courses }: { courses: { slug: string }[] }) => courses.map(({ slug }) => slug);

test('every published course is there, in the strategy’s order, as somebody who has not begun meets it', async () => {
  const answer = await all(who);
  expect([answer.count, answer.courses.map(({ key }: { key: string }) => key)]).toEqual([12, [...Array(12).keys()].map((index) => `C${index + 1}`)]);
  expect(answer.courses[0]).toMatchObject({ slug: FIRST, startedAt: null, completedAt: null, progress: { done: 0 } });
});

test('what one has begun and completed stands among the others, as it stands on the own page', async () => {
  const learner = await signedIn(spor, await anEmployee(spor, { unit }));
  await takeCourse(learner, FIRST);
  await takeCourse(learner, SECOND, { lessons: 1 });
  const [[first, second, third], mine] = [(await all(learner)).courses, (await learner.get('/api/my-learning')).body];
  expect([first, second]).toEqual([mine.done[0], mine.underWay[0]]);
  expect(third.startedAt).toBeNull();
});

test('a competence narrows them; all that have courses are named in the reader’s language and the framework’s order', async () => {
  const { courses, count, competences } = await all(who, '?competence=K3');
  expect([count, courses.length]).toEqual([2, 2]);
  expect(slugsOf({ courses })).toContain(FIRST);
  expect(competences).toEqual((await all(who)).competences);
  expect(competences.map(({ key }: { key: string }) => key)).toEqual([...Array(12).keys()].map((index) => `K${index + 1}`));
  expect(competences[0].title).toBe('Behovsinnsikt');
  const reader = await signedIn(spor, await anEmployee(spor, { unit, language: 'en' }));
  const inEnglish = (await reader.get('/api/my-competence')).body.principles.flatMap((principle: { competences: { key: string; title: string }[] }) => principle.competences);
  for (const { key, title } of (await all(reader)).competences) expect([key, title]).toEqual([key, inEnglish.find((one: { key: string }) => one.key === key).title]);
  expect(await all(who, '?competence=K99')).toMatchObject({ count: 0, courses: [] });
});

test('they come in pages that are the whole', async () => {
  const whole = await all(who);
  const pages = await Promise.all([0, 5, 10].map((first) => all(who, `?range=[${first},${first + 4}]`)));
  expect(pages.flatMap(slugsOf)).toEqual(slugsOf(whole));
  expect(pages.map(({ count, courses }) => [count, courses.length])).toEqual([[12, 5], [12, 5], [12, 2]]);
  expect((await who.get('/api/my-learning/courses?range=[5,0]')).status).toBe(400);
});

test('a course that is out of use is not offered, not even to who has begun it and may go on', async () => {
  const learner = await signedIn(spor, await anEmployee(spor, { unit }));
  await takeCourse(learner, SECOND, { lessons: 1 });
  const editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  expect((await editor.post('/api/withdrawals', { kind: 'course', slug: SECOND, leaves: 'finish' })).status).toBe(201);
  for (const reader of [who, learner]) expect(slugsOf(await all(reader))).not.toContain(SECOND);
  expect((await learner.get('/api/my-learning')).body.underWay).toMatchObject([{ slug: SECOND }]);
});
