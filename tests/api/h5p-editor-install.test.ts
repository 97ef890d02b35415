import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '@spor/api/platform';
import { EditorInstall } from '../../api/src/catalogue/h5p-editor/editor-install.service.js';
import { checksumOf, EDITOR_PARTS, type EditorPart, keptIn } from '../../api/src/catalogue/h5p-editor/editor-parts.rules.js';
import { Unpacking } from '../../api/src/catalogue/zip/unpack.service.js';
import { anInstallation } from '../support/installation.js';
import { zipOf } from '../support/zip.js';

const CORE = { 'js/h5p.js': 'core', 'h5p.classes.php': '<?php', LICENSE: 'GPL' };
const EDITOR = { 'scripts/h5peditor.js': 'editor', 'ckeditor/ckeditor.js': 'ck', 'ckeditor/ckeditor.js.map': 'map', '.gitignore': 'x' };

let folder: string;
let install: EditorInstall;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-editor-'));
  install = new EditorInstall(readConfig({ ...process.env, SPOR_DATA_DIR: path.join(folder, 'data') }), new Unpacking());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive as GitHub packs it. @returns its file */
function anArchive(name: string, files: Record<string, string>): string {
  const file = path.join(folder, `${name}.zip`);
  writeFileSync(file, zipOf(Object.entries(files).map(([inner, data]) => ({ name: `${name}-0123/${inner}`, data }))));
  return file;
}

async function thePart(name: EditorPart['name'], files: Record<string, string>): Promise<EditorPart> {
  const place = mkdtempSync(path.join(folder, 'part-'));
  for (const [inner, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, inner)), { recursive: true });
    writeFileSync(path.join(place, inner), data);
  }
  return { name, repository: `h5p/${name}`, commit: '0123', sha256: await checksumOf(place, await keptIn(place)) };
}

const theParts = async (): Promise<EditorPart[]> => [await thePart('core', CORE), await thePart('editor', EDITOR)];
const installed = (): string[] => readdirSync(path.join(folder, 'data/h5p'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')).sort();

test('what a browser needs of the two archives is installed, whichever comes first', async () => {
  const parts = await theParts();
  expect(await install.run([anArchive('editor', EDITOR), anArchive('core', CORE)], parts)).toMatchObject({ files: 4 });
  expect(installed()).toEqual(['editor/core/js/h5p.js', 'editor/editor/ckeditor/ckeditor.js', 'editor/editor/scripts/h5peditor.js', 'editor/installed.json']);
  expect(JSON.parse(readFileSync(path.join(folder, 'data/h5p/editor/installed.json'), 'utf8'))).toMatchObject([{ name: 'core', sha256: parts[0]?.sha256 }, { name: 'editor' }]);
});

test('one changed letter, or one file too many, and what was there stays', async () => {
  const parts = await theParts();
  const core = anArchive('core', CORE);
  await install.run([core, anArchive('editor', EDITOR)], parts);
  const before = installed();
  for (const other of [{ ...EDITOR, 'scripts/h5peditor.js': 'editoR' }, { ...EDITOR, 'scripts/more.js': '' }, { ...EDITOR, 'scripts/../scripts/x.js': '' }]) {
    await expect(install.run([core, anArchive('editor', other)], parts)).rejects.toThrow(/catalogue\.(editor-mismatch|package-path)/);
    expect(installed()).toEqual(before);
  }
  await expect(install.run([core], parts)).rejects.toThrow('catalogue.editor-mismatch');
  expect(readFileSync(path.join(folder, 'data/h5p/editor/editor/scripts/h5peditor.js'), 'utf8')).toBe('editor');
});

test('the operator is told what was waited for, and how the command is used', async () => {
  const spor = await anInstallation({ content: false });
  try {
    const refused = await spor.operator('install-h5p-editor', '--from', anArchive('core', CORE));
    expect(refused.code).toBe(1);
    for (const { commit, sha256 } of EDITOR_PARTS) expect(refused.output).toMatch(new RegExp(`mangler:[^]*\\S*${commit}\\.zip: ${sha256}`));
    expect(await spor.operator('install-h5p-editor', '--from')).toMatchObject({ code: 1, output: expect.stringContaining('Bruk: install-h5p-editor') });
  } finally {
    await spor.stop();
  }
});
