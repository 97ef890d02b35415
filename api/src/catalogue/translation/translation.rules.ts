import { type Files } from '../content-import/content-folder.rules.js';
import { contentOf, type FileContent } from '../draft/draft-file.rules.js';
import { changesBetween, fingerprintOf } from './follows.rules.js';
import { type Passage, passagesOf } from './passages.rules.js';
import { TRANSLATED, type TranslatedLanguage } from './translation.dto.js';

/** A text that is translated: a file of a course, a toolkit or the framework, or a language's part of a path (`path.yaml#nn`). */
export interface TranslatedText {
  readonly path: string;
  readonly language: TranslatedLanguage;
  /** The bokmål it is translated from. */
  readonly source: FileContent;
  /** Undefined when nobody has said yet that it is translated. */
  readonly follows: readonly string[] | undefined;
}

/** How it stands with a translation: what nobody has said is translated yet, and by how many changes the rest is behind. */
export interface Standing {
  readonly unmarked: number;
  readonly changes: number;
}

/** What of a thing there is in other languages than bokmål. */
export function translatedTexts(files: Files): TranslatedText[] {
  const path = files.get('path.yaml');
  if (path !== undefined) return translatedPath(contentOf('path.yaml', path));
  return [...files].flatMap(([name, body]) => {
    const language = /^(nn|en)(?:\/[^/]+\.md|\/exercises\/[^/]+\.json|\.yaml)$/.exec(name)?.[1] as TranslatedLanguage | undefined;
    const source = language && files.get(name.replace(language, 'nb'));
    if (!language || source === undefined) return [];
    return [{ path: name, language, source: contentOf(name, source), follows: followsIn(contentOf(name, body)) }];
  });
}

function translatedPath(path: FileContent): TranslatedText[] {
  const source = path.nb as FileContent | undefined;
  return TRANSLATED.flatMap((language) => {
    const words = path[language] as FileContent | undefined;
    return source && words ? [{ path: `path.yaml#${language}`, language, source, follows: followsIn(words) }] : [];
  });
}

function followsIn({ front, follows }: FileContent): string[] | undefined {
  const said = (front as FileContent | undefined)?.follows ?? follows;
  return typeof said === 'string' && said ? said.split(' ') : undefined;
}

/** Exercises have files of their own: their place is the same in every language, and nothing to translate. */
export const isTranslated = ({ kind }: Passage): boolean => kind !== 'exercise';

/** What a translation of a text follows when it is up to date. */
export const printsOf = (path: string, source: FileContent): string[] => passagesOf(path, source).filter(isTranslated).map(({ words }) => fingerprintOf(words));

export const changesIn = ({ path, source, follows }: TranslatedText): number => (follows ? changesBetween(follows, printsOf(path, source)) : 0);

/** By language; one that is not there is left out. */
export function standingsOf(files: Files): Map<TranslatedLanguage, Standing> {
  const standings = new Map<TranslatedLanguage, Standing>();
  for (const text of translatedTexts(files)) {
    const { unmarked, changes } = standings.get(text.language) ?? { unmarked: 0, changes: 0 };
    standings.set(text.language, { unmarked: unmarked + Number(!text.follows), changes: changes + changesIn(text) });
  }
  return standings;
}
