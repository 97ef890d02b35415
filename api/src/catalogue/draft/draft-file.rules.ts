import { isMap, parse, parseDocument } from 'yaml';
import { type Files } from '../content-import/content-folder.rules.js';
import { type PublicationKind } from '../publication/publication.entity.js';
import { yamlWith } from './yaml-text.rules.js';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LANGUAGE = '(?:nb|nn|en)';

/** Which files a thing of each kind is made of (docs/content-format.md). */
const PATHS: Record<PublicationKind, RegExp> = {
  course: new RegExp(`^(?:course\\.yaml|media\\.yaml|${LANGUAGE}/${SLUG}\\.md|${LANGUAGE}/exercises/${SLUG}\\.json)$`),
  path: /^path\.yaml$/,
  toolkit: new RegExp(`^(?:toolkit|${LANGUAGE})\\.yaml$`),
  framework: new RegExp(`^(?:framework|${LANGUAGE})\\.yaml$`),
};

export const isPathOf = (kind: PublicationKind, path: string): boolean => path.length <= 200 && PATHS[kind].test(path);

/** A file as a form edits it: YAML and JSON as what they say, Markdown as its front matter and its text. */
export type FileContent = Record<string, unknown>;

const FRONT = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

export function contentOf(path: string, body: string): FileContent {
  if (path.endsWith('.json')) return objectOf(JSON.parse(body));
  if (path.endsWith('.yaml')) return objectOf(parse(body));
  const [, front = '', text = body] = FRONT.exec(body) ?? [];
  return { front: objectOf(parse(front)), body: text };
}

/** The file's text with new content; what has not changed in YAML keeps its place and its comments. */
export function bodyOf(path: string, content: FileContent, before?: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify(content, null, 2)}\n`;
  if (path.endsWith('.yaml')) return yamlWith(content, before);
  const front = yamlWith(objectOf(content.front), FRONT.exec(before ?? '')?.[1]);
  return `---\n${front}---\n${typeof content.body === 'string' ? content.body.replace(/\r\n/g, '\n') : ''}`;
}

const objectOf = (value: unknown): FileContent => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as FileContent) : {});

/** What a draft calls a file of the content folder: a path's own file is called the same in every draft. */
export const pathIn = ({ kind, slug }: { readonly kind: PublicationKind; readonly slug: string }, file: string): string => (kind === 'path' ? 'path.yaml' : file.replace(`${kind}s/${slug}/`, ''));

export const sameFiles = (one: Files, other: Files): boolean => one.size === other.size && [...one].every(([path, body]) => other.get(path) === body);

/** The files with the number of the version to be. */
export const numbered = (kind: PublicationKind, files: Files, version: number): Files => new Map(files).set(`${kind}.yaml`, raised(files.get(`${kind}.yaml`) ?? '', version));

/** An outline's YAML with the number of the version to be. */
export function raised(yaml: string, version: number): string {
  const outline = parse(yaml) as unknown;
  return isMap(parseDocument(yaml).contents) ? yamlWith({ ...objectOf(outline), version }, yaml) : yaml;
}

/** The courses a path's file names, as far as it can be read. */
export function coursesIn(yaml = ''): string[] {
  const { courses } = objectOf(parseDocument(yaml).toJS());
  return Array.isArray(courses) ? courses.filter((slug) => typeof slug === 'string') : [];
}

/** A name for addresses and files, made of a title. */
export const slugOf = (title: string): string =>
  title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80).replace(/-+$/, '') || 'uten-navn';

/** What a lesson or an exercise is called; undefined of what has no title of its own. */
export function titleOfFile(files: Files, path: string): string | undefined {
  const body = files.get(path);
  if (body === undefined || !/\.(md|json)$/.test(path)) return undefined;
  const content = contentOf(path, body);
  const { title } = path.endsWith('.md') ? objectOf(content.front) : content;
  return typeof title === 'string' ? title : undefined;
}

/** Its title in bokmål, else in the first language there is. */
export function titleIn(files: Files): string | undefined {
  const [found] = ['nb/course.md', 'path.yaml', 'nb.yaml'].flatMap((path) => files.get(path) ?? []);
  return found && /^\s*title: *["']?(.+?)["']?\s*$/m.exec(found)?.[1];
}
