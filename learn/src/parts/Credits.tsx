import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { MyLessonDto } from '../types.js';
import { Licence } from './Licence.js';

/** Small, beneath what it is about: who is named for the pictures, films and sounds. Nothing when nobody is. */
export function Credits({ of: credits, language }: { readonly of: MyLessonDto['credits']; readonly language: string }) {
  const { t } = useWords();
  const id = useId();
  if (credits.length === 0) return null;
  return (
    <section className="credits" aria-labelledby={id}>
      <h2 id={id}>{t('credits.title')}</h2>
      <ul>
        {credits.map(({ kind, shows, name, licence }, index) => (
          <li key={index}>
            {t(`credits.kinds.${kind}`)}{shows !== '' && <> (<span lang={language}>{shows}</span>)</>}: {name}{licence !== null && <>. <Licence name={licence} /></>}
          </li>
        ))}
      </ul>
    </section>
  );
}
