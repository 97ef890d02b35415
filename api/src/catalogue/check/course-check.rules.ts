import { bodyIn, jsonIn, yamlIn } from './file-reading.rules.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { CONTENT_LANGUAGES, type ContentLanguage } from '../content-import/course-source.dto.js';
import { partsOf } from '../content-import/markdown-words.rules.js';
import { contentTypeFindings } from './content-types.rules.js';
import { mediaFindings } from './exercise-media.rules.js';
import { type CheckLimits, type Finding } from './finding.rules.js';
import { headingFindings } from './headings.rules.js';
import { languageFindings } from './language.rules.js';
import { lixFindings } from './lix.rules.js';
import { mediaLicenceFindings, stewardshipFindings } from './stewardship.rules.js';

const PLACE = /^(nb|nn|en)\/(exercises\/)?[a-z0-9-]+\.(?:md|json)$/;

/** What a reader of a course would stumble over. The files may be half written: what can't be read is another rule's to tell. */
export function checkCourse(files: Files, limits: CheckLimits): Finding[] {
  return [
    ...stewardshipFindings('course.yaml', yamlIn(files.get('course.yaml')), limits),
    ...mediaLicenceFindings(files),
    ...[...files].flatMap(([file, text]) => {
      const [, language, exercise] = PLACE.exec(file) ?? [];
      if (!language) return [];
      return exercise ? exerciseFindings(file, jsonIn(text), limits) : textFindings(file, bodyIn(text), language as ContentLanguage, limits);
    }),
  ];
}

function textFindings(file: string, markdown: string, language: ContentLanguage, { lix }: CheckLimits): Finding[] {
  const parts = partsOf(markdown);
  return [...headingFindings(file, markdown), ...lixFindings(file, parts, lix), ...languageFindings(file, parts.join('\n'), language)];
}

const exerciseFindings = (file: string, exercise: Readonly<Record<string, unknown>>, { contentTypes }: CheckLimits): Finding[] => [...contentTypeFindings(file, exercise, contentTypes), ...mediaFindings(file, exercise)];

/** A toolkit's script is read aloud by whoever leads, so it is measured as a text is. */
export function checkToolkit(files: Files, limits: CheckLimits): Finding[] {
  return [
    ...stewardshipFindings('toolkit.yaml', yamlIn(files.get('toolkit.yaml')), limits),
    ...CONTENT_LANGUAGES.flatMap((language) => {
      const file = `${language}.yaml`;
      const { follows: _, ...words } = yamlIn(files.get(file));
      const parts = stringsIn(words);
      return [...lixFindings(file, parts, limits.lix), ...languageFindings(file, parts.join('\n'), language)];
    }),
  ];
}

/** @param file the name the path's own file has among the files */
export const checkPath = (file: string, text: string | undefined, limits: CheckLimits): Finding[] => stewardshipFindings(file, yamlIn(text), limits);

const stringsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []);
