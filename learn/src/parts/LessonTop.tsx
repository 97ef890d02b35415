import { Link } from 'react-router';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useWords } from '../i18n/use-words.js';
import type { MyLessonDto } from '../types.js';

interface Props {
  /** Where one comes from; an employee's own course by default. */
  readonly back: string;
  readonly lesson: MyLessonDto | undefined;
}

/** The way back, and how far into the course this is. */
export function LessonTop({ back, lesson }: Props) {
  const { t } = useWords();
  const steps = lesson?.steps ?? [];
  return (
    <header className="lesson-top">
      <div className="lesson-top-inner">
        <Link to={back} className="lesson-back"><ArrowLeftIcon aria-hidden="true" />{lesson?.course.title ?? t('lesson.back')}</Link>
        {lesson !== undefined && <span className="lesson-position">{t('lesson.position', { position: steps.findIndex((step) => step.slug === lesson.slug) + 1, of: steps.length })}</span>}
      </div>
      <ol className="thin" aria-label={t('step.progress', { done: steps.filter(({ done }) => done).length, of: steps.length })}>
        {steps.map((step) => <li key={step.slug} data-done={step.done || undefined} data-here={step.slug === lesson?.slug || undefined}><span className="ds-sr-only">{step.title}{step.done ? `, ${t('step.done')}` : ''}</span></li>)}
      </ol>
    </header>
  );
}
