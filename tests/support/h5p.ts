import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Client } from './client.js';
import { type Installation } from './installation.js';
import { type ZipPart, zipOf } from './zip.js';

const json = (value: unknown): string => JSON.stringify(value);

/** `h5p.json` of a content of one of our own types. */
export const CHOICE = { title: 'Velg', language: 'nb', mainLibrary: 'Spor.Choice', embedTypes: ['iframe'], license: 'U', preloadedDependencies: [{ machineName: 'Spor.Choice', majorVersion: 1, minorVersion: 0 }] };
export const CHOICE_PARAMS = { question: '<p>Hva er rett?</p>', alternatives: [{ text: 'Dette', correct: true }, { text: 'Det andre' }] };

interface PackageWishes {
  readonly h5p?: object;
  readonly params?: unknown;
  readonly more?: readonly ZipPart[];
}

export const aPackage = ({ h5p = CHOICE, params = CHOICE_PARAMS, more = [] }: PackageWishes = {}): Buffer =>
  zipOf([{ name: 'h5p.json', data: json(h5p) }, { name: 'content/content.json', data: json(params) }, ...more]);

const PICTURE_AND_TEXTS = [{ name: 'image', type: 'image', label: 'x', optional: true }, { name: 'texts', type: 'list', optional: true, field: { name: 'text', type: 'text', label: 'x' } }];

/** A small content type with a picture, as a package brings it along. */
export const aType = (name = 'Test.Picture', patch = 0, semantics: unknown = PICTURE_AND_TEXTS, more: object = {}): ZipPart[] => [
  { name: `${name}-1.0/library.json`, data: json({ title: name, machineName: name, majorVersion: 1, minorVersion: 0, patchVersion: patch, runnable: 1, coreApi: { majorVersion: 1, minorVersion: 24 }, preloadedJs: [{ path: 'a.js' }], ...more }) },
  { name: `${name}-1.0/semantics.json`, data: json(semantics) },
  { name: `${name}-1.0/a.js`, data: '/* nothing */' },
];
export const pictureOf = (name = 'Test.Picture') => ({ ...CHOICE, mainLibrary: name, preloadedDependencies: [{ machineName: name, majorVersion: 1, minorVersion: 0 }] });

export function upload(client: Client, file: Buffer) {
  const form = new FormData();
  form.append('package', new Blob([new Uint8Array(file)]), 'pakke.h5p');
  return client.post('/api/h5p-packages', form);
}

/** Everything an upload could leave behind: rows, files, libraries, temporary files. */
export async function keptBy({ database, env }: Installation): Promise<string[]> {
  const [rows] = (await database.query('SELECT id FROM h5p_content ORDER BY id')) as unknown as [{ id: string }[]];
  const root = path.join(env.SPOR_DATA_DIR as string, 'h5p');
  const files = readdirSync(root, { recursive: true }).map(String).filter((name) => statSync(path.join(root, name)).isFile() && !name.endsWith('.stamp'));
  return [...rows.map(({ id }) => id), ...files.sort()];
}
