import { type FileContent } from '../draft/draft-file.rules.js';
import { passagesIn } from '../content-import/markdown.rules.js';

/** A piece of a text that is translated as one: a title, a paragraph, an alternative. */
export interface Passage {
  /** Where it stands, as the editor's fields are called: `title`, `text`, `agenda.velkommen`. */
  readonly field: string;
  readonly words: string;
  /** `exercise`: the place of one in a text. `settings`: what an exercise says without words, that a translation must have too. Neither is read. */
  readonly kind: 'plain' | 'markdown' | 'html' | 'settings' | 'exercise';
}

const plain = (field: string, words: unknown): Passage[] => (typeof words === 'string' && words.trim() ? [{ field, words, kind: words.includes('<') ? 'html' : 'plain' }] : []);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {});
const markdown = (field: string, body: unknown): Passage[] => (typeof body === 'string' ? passagesIn(body) : []).map(({ words, isExercise }) => ({ field, words, kind: isExercise ? 'exercise' : 'markdown' }));

/** What a file says, passage by passage. @param path in bokmål or another language: it is read the same way */
export function passagesOf(path: string, content: FileContent): Passage[] {
  if (path.endsWith('.json')) return exercise(content);
  if (path.endsWith('/course.md')) return page(content);
  if (path.endsWith('.md')) return [...plain('title', record(content.front).title), ...markdown('text', content.body)];
  if (path.startsWith('path.yaml')) return [...plain('title', content.title), ...plain('purpose', content.purpose)];
  return 'competences' in content ? framework(content) : toolkit(content);
}

function page({ front, body }: FileContent): Passage[] {
  const { title, summary, outcomes, sources } = record(front);
  return [
    ...plain('title', title),
    ...plain('summary', summary),
    ...list(outcomes).flatMap((outcome) => plain('outcomes', outcome)),
    ...markdown('introduction', body),
    ...list(sources).map(record).flatMap((source) => plain('sources', `${String(source.title)} (${String(source.url)})`)),
  ];
}

const WORDS = ['title', 'aim', 'notWhen', 'preparation', 'roles', 'agenda', 'canvas', 'variants', 'privacy', 'afterForm', 'slides'];

const toolkit = (words: FileContent): Passage[] =>
  WORDS.flatMap((field) => (field === 'agenda' ? Object.entries(record(words.agenda)).flatMap(([id, step]) => textsIn(step).flatMap((text) => plain(`agenda.${id}`, text))) : textsIn(words[field]).flatMap((text) => plain(field, text))));

const PARTS = ['competences', 'title', 'levels', 'principles', 'subGoals', 'criteria', 'goals'];

/** A competence is a place of its own, and each of its levels; what stands around the table likewise, by its key. */
const framework = (words: FileContent): Passage[] => PARTS.flatMap((part) => placed(part, words[part]));

const placed = (field: string, value: unknown): Passage[] =>
  typeof value === 'object' ? Object.entries(record(value)).flatMap(([key, one]) => placed(`${field}.${key}`, one)) : plain(field, value);

/** What in an exercise's parameters is a name that other parts refer to, or a choice the type offers, rather than words. */
const SIGNS = new Set(['library', 'key', 'next', 'ending', 'answerMode', 'path', 'mime', 'subContentId', 'language', 'horizontal', 'vertical', 'passPercentage']);

/** The words of an exercise one by one, and all the rest (which alternative is right, what is to be shuffled) as one. */
function exercise(content: FileContent): Passage[] {
  return [...plain('title', content.title), ...textsIn(content.params).flatMap((text) => plain('params', text)), { field: 'params', words: settingsOf(content), kind: 'settings' }];
}

/** All that an exercise says without words; equal where it is built alike. */
export const settingsOf = ({ library, params, package: file, unit }: FileContent): string => JSON.stringify({ library, params: withoutWords(params), package: file, unit });

function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SIGNS.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  return Object.entries(record(value)).flatMap(([key, one]) => textsIn(one, key));
}

function withoutWords(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return SIGNS.has(name) ? value : '';
  if (Array.isArray(value)) return value.map((one) => withoutWords(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutWords(one, key)]));
}
