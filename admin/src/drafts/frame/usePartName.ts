import { useTranslate } from 'react-admin';
import { exerciseOf, lessonOf } from '../course/courseFiles.js';
import type { DeskState } from '../desk/desk.js';
import { filesOf } from '../desk/filesOf.js';
import type { ContentLanguage, DraftDetailDto } from '../draft.types.js';

const WORDS = /^(nb|nn|en)\/(exercises\/)?([a-z0-9-]+)\.(?:md|json)$/;

/** What people call a file: *Leksjonen «Et spørsmål», bokmål*. */
export function usePartName({ kind }: Pick<DraftDetailDto, 'kind'>, state: DeskState): (path: string) => string {
  const t = useTranslate();
  const files = filesOf(state.files);
  const inLanguage = (name: string, language: string): string => t('drafts.parts.inLanguage', { name, language: t(`spor.languages.${language}`).toLowerCase() });
  return (path) => {
    const [, language, exercise, slug = ''] = WORDS.exec(path) ?? [];
    if (path === 'media.yaml') return t('resources.media-files.name', { smart_count: 2 });
    if (!language) return wordsFile(path) ? inLanguage(t('drafts.parts.words'), wordsFile(path) as string) : t(`drafts.parts.${kind}`);
    const written = language as ContentLanguage;
    if (exercise) return inLanguage(t('drafts.parts.exercise', { title: exerciseOf(files, written, slug)?.title || slug }), language);
    if (slug === 'course') return inLanguage(t('drafts.parts.page'), language);
    return inLanguage(t('drafts.parts.lesson', { title: lessonOf(files, written, slug).front.title || slug }), language);
  };
}

const wordsFile = (path: string): string | undefined => /^(nb|nn|en)\.yaml$/.exec(path)?.[1];
