import { checkCourse, checkPath, checkToolkit } from './course-check.rules.js';

const limits = { lix: 45, contentTypes: ['Spor.*'], today: '2026-11-25' };
const FACTS = 'owner: Fagansvarlig\nreview: 2027-11-25\nlicence: CC-BY-4.0\nattribution: Lier kommune\n';
const found = (files: Record<string, string>) => checkCourse(new Map(Object.entries(files)), limits).map(({ code, file }) => `${file} ${code}`);

test('each lesson and each exercise is looked at in its own file, the front matter left out', () => {
  expect(found({ 'course.yaml': FACTS, 'nb/en.md': '---\ntitle: "#### Ikke en overskrift"\n---\n#### Hopp\n', 'nb/exercises/e.json': '{"title":"E","library":"Ext.Thing 1.0","params":{}}' })).toEqual(['nb/en.md heading-jump', 'nb/exercises/e.json content-type']);
});

test('what can’t be read is left to those who read it', () => {
  expect(found({ 'course.yaml': `${FACTS}: [`, 'nb/exercises/e.json': '{' })).toEqual(expect.arrayContaining(['course.yaml owner-missing']));
});

test('a toolkit and a path are asked who answers for them', () => {
  expect(checkToolkit(new Map([['toolkit.yaml', FACTS], ['nb.yaml', 'title: Idémøte']]), limits)).toEqual([]);
  expect(checkPath('paths/alle.yaml', 'key: A', limits).map(({ file }) => file)).toContain('paths/alle.yaml');
});
