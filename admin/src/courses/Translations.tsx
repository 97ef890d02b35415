import { useTranslate } from 'react-admin';
import { useMarkWords } from '../drafts/translation/useMarkWords.js';
import type { CourseDto } from '../types.js';

/** Which languages a course is in besides bokmål, and how they stand. */
export const Translations = ({ translations }: Pick<CourseDto, 'translations'>) => {
  const t = useTranslate();
  const markOf = useMarkWords();
  return (
    <>
      {translations.map(({ language, ...sum }) => {
        const mark = markOf(sum);
        return <div key={language}>{t(mark ? 'translation.not' : 'translation.good', { language: t(`spor.languages.${language}`), mark })}</div>;
      })}
    </>
  );
};
