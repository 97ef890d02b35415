import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { anInstallation, type Installation } from '../support/installation.js';

const CONTENT = path.resolve(__dirname, '../../content');
const text = (name: string): string => readFileSync(path.join(CONTENT, name), 'utf8');
const yaml = <Value>(name: string): Value => parse(text(name)) as Value;
const folders = (name: string): string[] => readdirSync(path.join(CONTENT, name), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

interface CourseYaml {
  key: string;
  minutes: number;
  contributes: { competence: string; level: number }[];
  lessons: string[];
}
const courses = folders('courses').map((slug) => ({ slug, ...yaml<CourseYaml>(`courses/${slug}/course.yaml`) }));
const framework = yaml<{ principles: string[]; competences: { key: string }[] }>('frameworks/innovasjon/framework.yaml');
const competences = framework.competences.map(({ key }) => key);

let spor: Installation;
beforeAll(async () => {
  spor = await anInstallation({ content: false });
});
afterAll(() => spor.stop());

test('every file in content/ is read without an error or a warning', async () => {
  const { code, output } = await spor.operator('import-content', CONTENT);
  expect(output).not.toMatch(/^(FEIL|Merk):/m);
  expect(code).toBe(0);
});

test('keys are used once', () => {
  const keys = courses.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(courses)('$slug: its lessons’ minutes add up to the course’s', ({ slug, lessons, minutes }) => {
  const sum = lessons.reduce((total, lesson) => total + Number(/^minutes: (\d+)/m.exec(text(`courses/${slug}/nb/${lesson}.md`))?.[1]), 0);
  expect(sum).toBe(minutes);
});

test.each(courses)('$slug: three to five exercises or more, and at least one competence of the framework', ({ slug, contributes }) => {
  expect(readdirSync(path.join(CONTENT, `courses/${slug}/nb/exercises`)).length).toBeGreaterThanOrEqual(3);
  expect(contributes.length).toBeGreaterThan(0);
  expect(competences).toEqual(expect.arrayContaining(contributes.map(({ competence }) => competence)));
});

interface Alternative {
  text: string;
  correct: boolean;
}
/** The alternatives of every question with one right answer, in a set or a column too. */
const choices = (value: unknown): Alternative[][] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(choices);
  const { alternatives = [] } = value as { alternatives?: Alternative[] };
  return alternatives.filter(({ correct }) => correct).length === 1 ? [alternatives, ...inside] : inside;
};

test('whoever picks the longest answer is wrong at least every second time', () => {
  const questions = courses.flatMap(({ slug }) => readdirSync(path.join(CONTENT, `courses/${slug}/nb/exercises`)).flatMap((file) => choices(JSON.parse(text(`courses/${slug}/nb/exercises/${file}`)))));
  const longestIsRight = questions.filter((alternatives) => alternatives.reduce((one, other) => (other.text.length > one.text.length ? other : one)).correct);
  expect(questions.length).toBeGreaterThan(20);
  expect(longestIsRight.length).toBeLessThanOrEqual(questions.length / 2);
});

test.each(folders('toolkits'))('%s refers to courses, competences and principles that are there', (slug) => {
  const toolkit = yaml<{ courses: string[]; competences: string[]; principles: string[] }>(`toolkits/${slug}/toolkit.yaml`);
  expect(courses.map((course) => course.slug)).toEqual(expect.arrayContaining(toolkit.courses));
  expect(competences).toEqual(expect.arrayContaining(toolkit.competences));
  expect(framework.principles).toEqual(expect.arrayContaining(toolkit.principles));
});

test.each(folders('h5p-types'))('%s is named as its library.json says, and speaks bokmål, nynorsk and English', (folder) => {
  const library = JSON.parse(text(`h5p-types/${folder}/library.json`)) as { machineName: string; majorVersion: number; minorVersion: number; runnable?: number };
  expect(`${library.machineName}-${library.majorVersion}.${library.minorVersion}`).toBe(folder);
  if (library.runnable) expect(readdirSync(path.join(CONTENT, `h5p-types/${folder}/language`)).sort()).toEqual(expect.arrayContaining(['nb.json', 'nn.json']));
});
