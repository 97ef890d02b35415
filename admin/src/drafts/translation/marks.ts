import type { Changes, ContentLanguage, DraftTranslationDto, FileContent, Files } from '../draft.types.js';

type Standing = Pick<DraftTranslationDto, 'language' | 'isMarked' | 'changes'>;

/** How some texts stand together: passages of bokmål that have changed since, and texts nobody has said are translated. */
export interface Sum {
  readonly changes: number;
  readonly unmarked: number;
}

export const sumOf = (standings: readonly Standing[]): Sum => ({ changes: standings.reduce((sum, { changes }) => sum + changes, 0), unmarked: standings.filter(({ isMarked }) => !isMarked).length });

export const inLanguage = (standings: readonly DraftTranslationDto[], language: ContentLanguage): DraftTranslationDto[] => standings.filter((one) => one.language === language);

/** Where a text's content lies: a file, or a language's part of a path (`path.yaml#nn`). */
const placeOf = (path: string): [file: string, language: string | undefined] => {
  const [file = '', language] = path.split('#');
  return [file, language];
};

const record = (value: unknown): FileContent => (typeof value === 'object' && value !== null ? (value as FileContent) : {});

/** Whether there is such a text. */
export const isThere = (files: Files, path: string): boolean => {
  const [file, language] = placeOf(path);
  return files[file] !== undefined && (language === undefined || files[file][language] !== undefined);
};

/** What a text says it follows; undefined when nobody has said that it is translated. */
export function followsOf(files: Files, path: string): string | undefined {
  const [file, language] = placeOf(path);
  const content = files[file];
  const holder = language ? record(content?.[language]) : file.endsWith('.md') ? record(content?.front) : content;
  return typeof holder?.follows === 'string' ? holder.follows : undefined;
}

/** Says what a text follows, or takes the mark away. */
export function setFollows(files: Files, path: string, follows: string | undefined): Changes {
  const [file, language] = placeOf(path);
  const content = record(files[file]);
  if (language) return { [file]: { ...content, [language]: withMark(record(content[language]), follows) } };
  if (file.endsWith('.md')) return { [file]: { ...content, front: withMark(record(content.front), follows) } };
  return { [file]: withMark(content, follows) };
}

function withMark(marked: FileContent, follows: string | undefined): FileContent {
  const { follows: _, ...content } = marked;
  return follows === undefined ? content : { ...content, follows };
}
