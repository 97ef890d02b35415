import { htmlOf } from '../content-import/markdown.rules.js';
import { type Pictures } from '../content-import/markdown-picture.rules.js';
import { cleanHtml, escapeHtml } from '../h5p/html.rules.js';
import { type Passage } from './passages.rules.js';

const TAGS = ['h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'code', 'sub', 'sup', 'u', 'del'];

/** A passage as it is read. */
export function htmlOfPassage({ kind, words }: Passage, pictures?: Pictures): string {
  if (kind === 'markdown') return htmlOf(words, pictures);
  if (kind === 'html') return cleanHtml(words, TAGS);
  return kind === 'plain' ? escapeHtml(words) : '';
}
