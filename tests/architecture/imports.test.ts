import { api, contextOf, CONTEXTS, importsOf, product, ROOT, sources } from './source.js';

const imports = importsOf(api);
const between = imports.filter(({ file, target }) => contextOf(file) && contextOf(target) && contextOf(file) !== contextOf(target));
const rank = (file: string) => CONTEXTS.indexOf(contextOf(file) ?? '');

test('imports point to the left', () => {
  expect(between.filter(({ file, target }) => rank(target) > rank(file))).toEqual([]);
});

test('contexts meet only at their index', () => {
  expect(between.filter(({ target }) => target !== `${contextOf(target)}/index.ts`)).toEqual([]);
});

test('nobody imports the index of their own context', () => {
  expect(imports.filter(({ file, target }) => contextOf(file) === contextOf(target) && target === `${contextOf(file)}/index.ts`)).toEqual([]);
});

test('an index begins with a sentence that says what the context is, and names what it exports', () => {
  const indexes = api.filter(({ file }) => CONTEXTS.some((context) => file === `${context}/index.ts`));
  expect(indexes.length).toBeGreaterThan(5);
  expect(indexes.filter(({ text }) => !/^\/\/ [A-Z].+\.\n/.test(text) || /export \*/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('workers import the api through its doors, and the api never imports workers', () => {
  const workers = importsOf(sources(`${ROOT}/workers/src`));
  expect(workers.filter(({ target }) => target.startsWith('@spor/api') && !/^@spor\/api\/[a-z]+$/.test(target))).toEqual([]);
  expect(imports.filter(({ target }) => target.includes('workers'))).toEqual([]);
});

const only = (what: RegExp, where: RegExp) => importsOf(product).filter(({ file, target }) => what.test(target) && !where.test(file));

test('only the catalogue’s h5p and the player know the H5P library', () => {
  expect(only(/^@lumieducation\//, /^(catalogue\/h5p|learning\/player)\//)).toEqual([]);
});

test('only platform/jobs and the workers’ runtime know BullMQ', () => {
  expect(only(/^bullmq$/, /^platform\/jobs\//)).toEqual([]);
  expect(importsOf(sources(`${ROOT}/workers/src`)).filter(({ file, target }) => target === 'bullmq' && !file.startsWith('runtime/'))).toEqual([]);
});

test('only controllers, guards and the HTTP floor know HTTP', () => {
  const http = /^(fastify$|@fastify\/|@nestjs\/platform-fastify|@bull-board\/)/;
  expect(only(http, /^(platform\/http\/|server\.ts|fronts\.ts)|\.(controller|guard|cookie)\.ts$|current-viewer\.ts$|event-stream\.ts$/)).toEqual([]);
});

test('only the settings read the environment', () => {
  expect(product.filter(({ file, text }) => /process\.env/.test(text) && !file.startsWith('platform/config/')).map(({ file }) => file)).toEqual([]);
  expect(sources(`${ROOT}/workers/src`).filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file)).toEqual([]);
});
