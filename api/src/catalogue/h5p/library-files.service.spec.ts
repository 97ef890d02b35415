import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Config } from '../../platform/index.js';
import { LibraryFiles } from './library-files.service.js';

const LIBRARY = { machineName: 'Test.Thing', majorVersion: 1, minorVersion: 0 };
const DAYS_AGO = new Date(Date.now() - 3 * 86_400_000);

let folder: string;
let files: LibraryFiles;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-libraries-'));
  files = new LibraryFiles({ dataDir: folder } as Config);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aSource(name: string, texts: Record<string, string>): string {
  const source = path.join(folder, name);
  mkdirSync(source);
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(source, file), text);
  return source;
}
const there = (): string[] => readdirSync(files.root).sort();

test('a library comes whole, without hidden files, in the place of the one before', async () => {
  await files.place(aSource('one', { 'a.js': '1', 'old.js': '1' }), LIBRARY);
  await files.place(aSource('two', { 'a.js': '22', '.hidden': 'x', _map: 'x' }), LIBRARY);
  expect([there(), readdirSync(files.folderOf(LIBRARY)), readFileSync(path.join(files.folderOf(LIBRARY), 'a.js'), 'utf8')]).toEqual([['Test.Thing-1.0'], ['a.js'], '22']);
  expect(await files.sizeOf(LIBRARY)).toEqual({ bytes: 2, files: 1 });
});

test('one that can’t be read leaves the one before as it was', async () => {
  await files.place(aSource('one', { 'a.js': '1' }), LIBRARY);
  await expect(files.place(path.join(folder, 'not-there'), LIBRARY)).rejects.toThrow('ENOENT');
  expect([there(), readdirSync(files.folderOf(LIBRARY))]).toEqual([['Test.Thing-1.0'], ['a.js']]);
});

test('one that is withdrawn can be put back', async () => {
  await files.place(aSource('one', { 'a.js': '1' }), LIBRARY);
  const withdrawn = await files.withdraw(LIBRARY);
  expect(there()).not.toContain('Test.Thing-1.0');
  await withdrawn.putBack();
  expect(there()).toEqual(['Test.Thing-1.0']);
});

test('what was left under way days ago is removed, what is under way now is not', async () => {
  await files.place(aSource('one', { 'a.js': '1' }), LIBRARY);
  for (const name of ['.old', '.new']) mkdirSync(path.join(files.root, name));
  for (const name of ['.old', 'Test.Thing-1.0']) utimesSync(path.join(files.root, name), DAYS_AGO, DAYS_AGO);
  await files.sweep();
  expect(there()).toEqual(['.new', 'Test.Thing-1.0']);
});
