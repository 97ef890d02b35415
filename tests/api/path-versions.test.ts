import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { aWrittenCourse, fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const COURSES = ['en', 'to', 'tre'].map((name) => `sti-${name}`);
const [ONE, TWO, THREE] = COURSES as [string, string, string];
let spor: Installation;
let unit: TestUnit;
let editor: Client;
let walked: Client;
let halfway: Client;

/** The path with these courses. @returns what publishing would do with each choice, told before */
async function published(courses: string[], asks: string) {
  const draft = await openDraft(editor, { kind: 'path', slug: 'en-sti' }).catch(() => openDraft(editor, { kind: 'path', title: 'En sti' }));
  await saveFile(editor, draft, 'path.yaml', { ...fileOf(draft, 'path.yaml').content, key: 'STI', nb: { title: 'En sti', purpose: 'For deg.' }, courses });
  const { body: effect } = await editor.get(`/api/drafts/${draft.id}/effect`);
  const { status, text } = await publishDraft(editor, draft, asks);
  if (status !== 201) throw new Error(text);
  await drained(spor);
  return effect;
}
const pathOf = async (who: Client) => {
  const { completedAt, isRenewed, progress } = (await who.get('/api/my-learning/paths/en-sti')).body;
  return { isCompleted: completedAt !== null, isRenewed, progress };
};
const rebuildIsIdentical = async () => {
  await drained(spor);
  const { code, output } = await spor.operator('rebuild');
  expect(output).toContain('Fullføringer: identisk');
  expect(code).toBe(0);
};

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  for (const title of ['Sti en', 'Sti to', 'Sti tre']) await publishDraft(editor, await aWrittenCourse(editor, title), 'keep');
  await published([ONE, TWO], 'keep');
  [walked, halfway] = await Promise.all([signedIn(spor, await anEmployee(spor, { unit })), signedIn(spor, await anEmployee(spor, { unit }))]);
  for (const course of [ONE, TWO]) await takeCourse(walked, course);
  await takeCourse(halfway, ONE);
  await drained(spor);
}, 120_000);
afterAll(() => spor.stop());

test('to begin with one has walked the path, and one is half way', async () => {
  expect([await pathOf(walked), await pathOf(halfway)]).toMatchObject([{ isCompleted: true, isRenewed: false }, { isCompleted: false, progress: { done: 1, of: 2 } }]);
});

test('a shorter version completes it for those who have every course of it; a rebuild gives the same', async () => {
  expect(await published([ONE], 'keep')).toMatchObject({ completed: 1, touched: { difference: { people: 0 } } });
  expect(await pathOf(halfway)).toMatchObject({ isCompleted: true });
  expect((await editor.get('/api/histories/path/en-sti')).body.versions).toMatchObject([{ number: 2, completed: 1, changes: [{ what: 'course-removed', name: 'Sti to' }] }, { number: 1, completed: 1 }]);
  await rebuildIsIdentical();
});

test('“keep” asks nobody for a course that is new, and what is completed stays', async () => {
  await published([ONE, THREE], 'keep');
  expect([await pathOf(walked), await pathOf(halfway)]).toMatchObject([{ isCompleted: true, isRenewed: false }, { isCompleted: true, isRenewed: false }]);
  await rebuildIsIdentical();
});

test('“difference” asks those who had completed it for the course that is new, as many as was told; done, it is completed anew', async () => {
  const { touched } = await published([ONE, THREE, TWO], 'difference');
  expect(touched).toMatchObject({ keep: { people: 0 }, difference: { people: 2, units: 1 } });
  expect((await editor.get('/api/histories/path/en-sti')).body.versions[0]).toMatchObject({ asks: 'difference', asked: { people: touched.difference.people, units: 1 }, completed: 0 });
  expect([await pathOf(walked), await pathOf(halfway)]).toMatchObject([{ isCompleted: true, isRenewed: true, progress: { done: 2, of: 3 } }, { isCompleted: true, isRenewed: true }]);
  await takeCourse(walked, THREE);
  expect(await pathOf(walked)).toMatchObject({ isCompleted: true, isRenewed: false });
  await rebuildIsIdentical();
});

test('a course taken out of use is not waited for: whoever lacked only that has walked the path', async () => {
  await takeCourse(halfway, TWO);
  expect(await pathOf(halfway)).toMatchObject({ isRenewed: true });
  await editor.post('/api/withdrawals', { kind: 'course', slug: THREE });
  await drained(spor);
  expect(await pathOf(halfway)).toMatchObject({ isCompleted: true, isRenewed: false, progress: { done: 2, of: 2 } });
  await rebuildIsIdentical();
  const { body: [withdrawal] } = await editor.get('/api/withdrawals');
  await editor.delete(`/api/withdrawals/${withdrawal.id}`);
  const late = await signedIn(spor, await anEmployee(spor, { unit }));
  for (const course of [ONE, TWO]) await takeCourse(late, course);
  expect(await pathOf(late)).toMatchObject({ isCompleted: false, progress: { done: 2, of: 3 } });
  await rebuildIsIdentical();
});
