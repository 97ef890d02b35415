import { CONTENT_LANGUAGES, type Changes, type ContentLanguage, type FileContent, type Files } from '../draft.types.js';
import type { Stewardship } from '../fields/StewardshipFields.js';

export interface PathWords {
  title: string;
  purpose: string;
}

export interface PathFile extends Partial<Record<ContentLanguage, PathWords>>, Stewardship {
  key: string;
  version: number;
  courses: string[];
  /** Whose the cover is. */
  cover?: FileContent;
}

const FILE = 'path.yaml';

export const pathOf = (files: Files): PathFile => ({ key: '', version: 1, courses: [], ...(files[FILE] as Partial<PathFile> | undefined) });
export const setPath = (files: Files, part: Partial<PathFile>): Changes => ({ [FILE]: { ...pathOf(files), ...part } });

/** Words that are all taken out take the language with them: the format has no empty translation. */
export function setPathWords(files: Files, language: ContentLanguage, part: Partial<PathWords>): Changes {
  const { [language]: before, ...path } = pathOf(files);
  const words = { title: '', purpose: '', ...before, ...part };
  const isGone = language !== 'nb' && words.title.trim() === '' && words.purpose.trim() === '';
  return { [FILE]: isGone ? { ...path } : { ...path, [language]: words } };
}

export interface PathMissing {
  what: string;
  field: string;
  language?: ContentLanguage;
}

export function pathMissing(files: Files): PathMissing[] {
  const path = pathOf(files);
  const words = CONTENT_LANGUAGES.filter((language) => language === 'nb' || path[language] !== undefined).flatMap((language) => [
    ...(path[language]?.title.trim() ? [] : [{ what: 'pathTitle', field: `title-${language}`, language }]),
    ...(path[language]?.purpose.trim() ? [] : [{ what: 'purpose', field: `purpose-${language}`, language }]),
  ]);
  return [...words, ...(/^[A-Z][A-Z0-9-]*$/.test(path.key) ? [] : [{ what: 'pathCode', field: 'code' }]), ...(path.courses.length > 0 ? [] : [{ what: 'courses', field: 'choose-course' }])];
}
