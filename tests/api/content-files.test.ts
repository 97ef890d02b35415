import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anInstallation, type Installation } from '../support/installation.js';

const SHIPPED = path.resolve(__dirname, '../../content');
const COURSE = 'courses/problemet-forst';

let spor: Installation;
let folder: string;

beforeAll(async () => {
  spor = await anInstallation();
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-files-'));
});
afterAll(async () => {
  await spor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (root: string, ...kinds: string[]): Record<string, string> =>
  Object.fromEntries(
    kinds.flatMap((kind) =>
      readdirSync(path.join(root, kind), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
    ),
  );
const KINDS = ['courses', 'frameworks', 'paths', 'toolkits'];

test('what is published is written as the very files it came from, and importing them changes nothing', async () => {
  const out = path.join(folder, 'out');
  expect((await spor.operator('export-content', out)).code).toBe(0);
  expect(filesIn(out, ...KINDS)).toEqual(filesIn(SHIPPED, ...KINDS));
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
  const again = path.join(folder, 'again');
  await spor.operator('export-content', again);
  expect(filesIn(again, ...KINDS)).toEqual(filesIn(out, ...KINDS));
});

test('a folder is checked without changing anything, and each fault has its file and line', async () => {
  const copy = path.join(folder, 'copy');
  cpSync(SHIPPED, copy, { recursive: true });
  const edit = (file: string, change: (text: string) => string) => writeFileSync(path.join(copy, file), change(readFileSync(path.join(copy, file), 'utf8')));
  edit(`${COURSE}/course.yaml`, (text) => text.replace('minutes: 30', 'minutes: mange'));
  edit('courses/idedugnad-som-virker/nb/seks-regler.md', (text) => `${text}\n<script>alert(1)</script>\n`);
  edit('courses/hva-er-innovasjon-i-lier/nb/exercises/hva-er-innovasjon.json', (text) => text.replace('"correct": true', '"correct": "kanskje"'));
  edit('paths/alle.yaml', (text) => text.replace('[hva-er-innovasjon-i-lier]', '[finnes-ikke]'));
  const { code, output } = await spor.operator('check-content', copy);
  expect(code).toBe(1);
  const faults = output.split('\n').filter((line) => line.startsWith('FEIL')).map((line) => /^FEIL: (\S+):(\d+):/.exec(line)?.slice(1));
  const lineOf = (file: string, words: string) => String(readFileSync(path.join(copy, file), 'utf8').split('\n').findIndex((line) => line.includes(words)) + 1);
  expect(faults).toEqual(
    expect.arrayContaining([
      [`${COURSE}/course.yaml`, lineOf(`${COURSE}/course.yaml`, 'mange')],
      ['courses/idedugnad-som-virker/nb/seks-regler.md', lineOf('courses/idedugnad-som-virker/nb/seks-regler.md', '<script>')],
      ['courses/hva-er-innovasjon-i-lier/nb/exercises/hva-er-innovasjon.json', lineOf('courses/hva-er-innovasjon-i-lier/nb/exercises/hva-er-innovasjon.json', 'kanskje')],
      ['paths/alle.yaml', lineOf('paths/alle.yaml', 'finnes-ikke')],
    ]),
  );
  expect((await spor.operator('check-content', SHIPPED)).code).toBe(0);
  expect((await spor.operator('import-content')).output).toContain('0 nytt eller endret');
});

test('a folder that brings its own types is checked before anything of it is installed', async () => {
  const bare = await anInstallation({ content: false });
  try {
    expect(await bare.operator('check-content', SHIPPED)).toMatchObject({ code: 0, output: expect.stringContaining('ingen feil') });
    expect(filesIn(bare.env.SPOR_DATA_DIR as string, 'h5p/libraries')).toEqual({});
  } finally {
    await bare.stop();
  }
});
