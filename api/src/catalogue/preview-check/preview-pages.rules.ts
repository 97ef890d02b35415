import { createHash } from 'node:crypto';
import { idOf } from '../../platform/index.js';
import { yamlIn } from '../check/file-reading.rules.js';
import { type Files, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { CONTENT_LANGUAGES } from '../content-import/course-source.dto.js';
import { passagesIn } from '../content-import/markdown.rules.js';
import { type PublicationKind } from '../publication/publication.entity.js';

/** One page of a draft, as somebody will meet it. */
export interface PreviewPage {
  /** The file it is made of, which is also what it is called. */
  readonly path: string;
  /** Of everything it shows, in hexadecimal. */
  readonly hash: string;
  /** Files of the exercises in it, by their ids. */
  readonly exercises: ReadonlyMap<string, string>;
}

interface Written {
  readonly kind: PublicationKind;
  readonly slug: string;
  readonly files: Files;
}

/** The pages of which there is a preview, in the order they are met: every lesson, in every language it is written in. */
export function previewPagesOf({ kind, slug, files }: Written): PreviewPage[] {
  if (kind !== 'course') return [];
  const { lessons } = yamlIn(files.get('course.yaml'));
  const names = Array.isArray(lessons) ? lessons.filter((name) => typeof name === 'string') : [];
  return CONTENT_LANGUAGES.flatMap((language) => names.flatMap((name) => (files.has(`${language}/${name}.md`) ? [lessonPage(slug, files, language, `${language}/${name}.md`)] : [])));
}

function lessonPage(course: string, files: Files, language: string, path: string): PreviewPage {
  const named = passagesIn(files.get(path) ?? '').filter(({ isExercise }) => isExercise).map(({ words }) => words);
  const exercises = new Map(named.map((name) => [idOf('exercise', course, name), `${language}/exercises/${name}.json`]));
  return { path, hash: hashOf(course, files, [path, ...exercises.values()]), exercises };
}

/** Of the texts, and of the pictures, films and sounds that they name. */
function hashOf(slug: string, files: Files, paths: readonly string[]): string {
  const texts = paths.map((path) => files.get(path) ?? '');
  const media = [...files.keys()].filter((name) => name.startsWith(MEDIA_FOLDER) && texts.some((text) => text.includes(name)));
  const shown = [...paths, ...media].map((path) => [path, files.get(path) ?? '']);
  return createHash('sha256').update(JSON.stringify([slug, shown])).digest('hex');
}
