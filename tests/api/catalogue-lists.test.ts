import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { shippedVersion } from '../support/shipped.js';

let spor: Installation;
let editor: Client;
let employee: Client;

beforeAll(async () => {
  spor = await anInstallation();
  const top = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  employee = await signedIn(spor, await anEmployee(spor, { unit: top }));
});
afterAll(() => spor.stop());

const list = (resource: string, { sort = ['id', 'ASC'], range = [0, 99], filter = {} }: { sort?: string[]; range?: number[]; filter?: object } = {}) =>
  editor.get(`/api/${resource}?${new URLSearchParams({ sort: JSON.stringify(sort), range: JSON.stringify(range), filter: JSON.stringify(filter) })}`);

test('courses in the strategy’s order, with what they are made of', async () => {
  const { body, headers } = await list('courses', { sort: ['key', 'ASC'] });
  expect(body.map(({ key }: { key: string }) => key).slice(0, 2)).toEqual(['C1', 'C2']);
  expect(headers.get('content-range')).toBe(`courses 0-${body.length - 1}/${body.length}`);
  const { body: course } = await editor.get(`/api/courses/${body[0].id}`);
  expect(course).toMatchObject({ slug: 'hva-er-innovasjon-i-lier', language: 'nb', version: shippedVersion('courses/hva-er-innovasjon-i-lier/course.yaml'), publishedAt: expect.stringMatching(/Z$/), contributions: expect.arrayContaining([{ competence: 'K3', level: 1 }]) });
  expect(course.outline).toHaveLength(course.lessons);
  expect(course.outline.flatMap(({ exercises }: { exercises: unknown[] }) => exercises)).toHaveLength(course.exercises);
});

test('lessons and exercises of a course', async () => {
  const [course] = (await list('courses', { filter: { q: 'C1' } })).body;
  const lessons = (await list('lessons', { sort: ['position', 'ASC'], filter: { courseId: course.id } })).body;
  expect(lessons.map(({ position }: { position: number }) => position)).toEqual(Array.from({ length: course.lessons }, (_, index) => index + 1));
  const exercises = (await list('exercises', { filter: { courseId: course.id } })).body;
  expect(exercises).toHaveLength(course.exercises);
  const { body: lesson } = await editor.get(`/api/lessons/${exercises[0].lessonId}`);
  expect(lesson.blocks).toContainEqual({ kind: 'exercise', exerciseId: expect.any(String) });
  expect((await editor.get(`/api/exercises/${exercises[0].id}`)).body).toEqual(exercises[0]);
});

test.each(['courses', 'lessons', 'exercises', 'learning-paths', 'toolkits', 'h5p-libraries', 'h5p-packages'])('%s can be searched with Norwegian letters, paged, and asked for by id', async (resource) => {
  expect((await list(resource, { filter: { q: 'æøå' } })).status).toBe(200);
  const all = (await list(resource)).body as { id: string }[];
  const page = await list(resource, { range: [1, 1] });
  expect(page.body).toEqual(all.slice(1, 2));
  expect((await list(resource, { filter: { id: all.slice(0, 1).map(({ id }) => id) } })).body).toEqual(all.slice(0, 1));
});

test.each([
  ['courses', { sort: ['drop table', 'ASC'] }, 'http.sort-unknown'],
  ['lessons', { filter: { courseId: 'C1' } }, 'http.filter-invalid'],
  ['exercises', { range: [5, 1] }, 'http.invalid'],
])('%s: what can’t be asked is refused', async (resource, query, code) => expect((await list(resource, query)).body.code).toBe(code));

test('a path has its courses in order', async () => {
  const { body } = await list('learning-paths', { filter: { q: 'ALLE' } });
  const all = body.find(({ slug }: { slug: string }) => slug === 'alle');
  expect(all).toMatchObject({ key: 'ALLE', minutes: 20, courses: [{ slug: 'hva-er-innovasjon-i-lier', minutes: 20 }] });
});

test('toolkits are for everybody signed in, by id or by name', async () => {
  const [toolkit] = (await employee.get('/api/toolkits')).body;
  const { body } = await employee.get(`/api/toolkits/${toolkit.slug}`);
  expect((await employee.get(`/api/toolkits/${toolkit.id}`)).body).toEqual(body);
  expect(body.agenda.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0)).toBe(body.minutes);
  expect((await employee.get('/api/toolkits/finnes-ikke')).body.code).toBe('catalogue.toolkit-unknown');
  expect((await employee.get('/api/toolkits/æøå')).status).toBe(404);
});

test.each(['courses', 'lessons', 'exercises', 'learning-paths', 'h5p-libraries', 'h5p-packages'])('%s are not for those who only learn', async (resource) => {
  expect((await employee.get(`/api/${resource}`)).status).toBe(403);
  expect((await editor.get(`/api/${resource}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
});

test('an exercise can be taken out as a package', async () => {
  const [exercise] = (await list('exercises')).body;
  const answer = await fetch(`${spor.url}/api/exercises/${exercise.id}/package`, { headers: { cookie: editor.cookies } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
});
