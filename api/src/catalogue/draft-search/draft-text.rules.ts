import { contentOf, type FileContent } from '../draft/draft-file.rules.js';
import { lines, plainText } from '../search-index/plain-text.rules.js';
import { htmlOfPassage } from '../translation/passage-html.rules.js';
import { passagesOf } from '../translation/passages.rules.js';

/** What is read in a draft's file, in one language. */
export interface DraftText {
  readonly language: string;
  readonly title: string;
  /** Plain text, a paragraph on each line. */
  readonly body: string;
}

/** What kind of thing a file is: a draft of a course is a page, lessons and exercises. */
export const DRAFT_PARTS = ['course', 'lesson', 'exercise', 'path', 'toolkit', 'framework'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** The files in which people read something, as SQL tells them; outlines have numbers and keys only. */
export const IS_READ = "(f.path REGEXP '^(nb|nn|en)/' OR f.path IN ('path.yaml', 'nb.yaml', 'nn.yaml', 'en.yaml'))";

export function partOf(kind: string, path: string): DraftPart {
  if (kind !== 'course') return kind as DraftPart;
  return path.includes('/exercises/') ? 'exercise' : path.endsWith('/course.md') ? 'course' : 'lesson';
}

/** A file's texts: one, but for a path, which has all its languages in one file. What can't be read is found by nothing. */
export function textsOfFile(path: string, body: string): DraftText[] {
  const content = readable(path, body);
  if (path === 'path.yaml') return ['nb', 'nn', 'en'].flatMap((language) => (content[language] ? [textOf(path, language, content[language] as FileContent)] : []));
  return [textOf(path, path.slice(0, 2), content)];
}

function textOf(path: string, language: string, content: FileContent): DraftText {
  const { title } = (path.endsWith('.md') ? content.front : content) as FileContent;
  const passages = passagesOf(path, content).filter(({ field, kind }) => field !== 'title' && kind !== 'settings' && kind !== 'exercise');
  return { language, title: typeof title === 'string' ? title : '', body: lines(passages.map((passage) => plainText(htmlOfPassage(passage)))) };
}

function readable(path: string, body: string): FileContent {
  try {
    return contentOf(path, body);
  } catch {
    return path.endsWith('.md') ? { front: {}, body: '' } : {};
  }
}
