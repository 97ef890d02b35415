import { readFileSync } from 'node:fs';
import { api, contextOf, product, ROOT, sources } from './source.js';

const DOMAIN_WORDS = /\b(employee|org-?unit|orgUnit|course|lesson|exercise|toolkit|competence|attainment|enrolment|assignment|snapshot)s?\b/i;

test('the floor knows no word of the domain', () => {
  const floor = product.filter(({ file }) => file.startsWith('platform/'));
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(floor.filter(({ text }) => DOMAIN_WORDS.test(withoutComments(text))).map(({ file }) => file)).toEqual([]);
});

test('when things happen is a table: the workers’ lists hold no branch', () => {
  const lists = sources(`${ROOT}/workers/src`).filter(({ file }) => !file.startsWith('runtime/') && file !== 'main.ts');
  expect(lists.length).toBeGreaterThanOrEqual(2);
  expect(lists.filter(({ text }) => /\bif\s*\(/.test(text)).map(({ file }) => file)).toEqual([]);
});

const ENDINGS = /\.(entity|rules|service|queries|controller|dto|facts|jobs|errors|spec|module|entities|personal-data|guard|cookie|sql|rules\.spec)\.ts$/;
/** Files that are no part of a concept's closed set of kinds, each for a reason told in it. */
const OWN_NAME = /^(platform|migrations|operator)\/|^[a-z-]+\.ts$|\/index\.ts$/;

test('a concept’s files have one of the closed set of endings', () => {
  const others = product.filter(({ file }) => !ENDINGS.test(file) && !OWN_NAME.test(file)).map(({ file }) => file);
  expect(others).toEqual([
    'people/access/allow.ts',
    'people/access/current-viewer.ts',
    'people/access/list-filter.ts',
    'people/access/scope.ts',
    'people/access/viewer.ts',
    'people/live/event-stream.ts',
  ].filter((file) => others.includes(file)));
});

test('depth is constant: context, concept, file', () => {
  expect(api.filter(({ file }) => contextOf(file) && file.split('/').length > 3).map(({ file }) => file)).toEqual([]);
});

test('no folder or file has a name that says nothing', () => {
  const everything = ['api/src', 'workers/src', 'admin/src', 'learn/src', 'scripts', 'tests'].flatMap((folder) => sources(`${ROOT}/${folder}`, /./).map(({ file }) => `${folder}/${file}`));
  expect(everything.filter((file) => /(^|\/)(utils?|common|shared|misc|helpers?)(\/|\.)/.test(file))).toEqual([]);
});

test('files are small', () => {
  const lines = product.map(({ file, text }) => ({ file, lines: text.split('\n').length })).filter(({ file }) => !file.startsWith('migrations/'));
  expect(lines.filter(({ lines: count }) => count > 250)).toEqual([]);
  const sorted = lines.map(({ lines: count }) => count).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
});

test('entities do not point at each other', () => {
  expect(product.filter(({ text }) => /@(OneToMany|ManyToMany|OneToOne)\(/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('dependencies are exact', () => {
  const manifests = ['.', 'api', 'workers', 'admin', 'learn', 'tests'].map((folder) => JSON.parse(readFileSync(`${ROOT}/${folder}/package.json`, 'utf8')) as Record<string, Record<string, string>>);
  const versions = manifests.flatMap(({ dependencies = {}, devDependencies = {} }) => Object.entries({ ...dependencies, ...devDependencies }));
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});
