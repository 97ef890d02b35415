import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import type { CourseCard, PathCard } from '../types.js';
import { Cover } from './Cover.js';
import { SporLine } from './SporLine.js';

interface RowProps {
  readonly to: string;
  readonly slug: string;
  readonly cover: string | null;
  readonly kind: string;
  readonly title: string;
  readonly language?: string;
  readonly changed: true | undefined;
  readonly children: ReactNode;
}

function Row({ to, slug, cover, kind, title, language, changed, children }: RowProps) {
  return (
    <li className="row" data-changed={changed}>
      <Cover src={cover} slug={slug} />
      <div className="row-body">
        <span className="over">{kind}</span>
        <Link to={to} lang={language} className="row-title">{title}</Link>
        {children}
      </div>
    </li>
  );
}

interface CourseRowProps {
  readonly course: CourseCard;
  readonly changed?: true | undefined;
  /** Among what is completed: when that was, also when something new is asked for. */
  readonly asDone?: boolean;
  readonly children?: ReactNode;
}

export function CourseRow({ course, changed, asDone = false, children }: CourseRowProps) {
  const { t, minutes } = useWords();
  const { done, of } = course.progress;
  const words = t('learning.lessonOf', { done, of });
  const isUnderWay = course.startedAt !== null && (course.completedAt === null || (course.isRenewed && !asDone));
  return (
    <Row to={`/kurs/${course.slug}`} slug={course.slug} cover={course.cover} kind={`${t('learning.course')} · ${minutes(course.minutes)}`} title={course.title} language={course.language} changed={changed}>
      <p className="row-text" lang={course.completedAt === null ? course.language : undefined}><About course={course} asDone={asDone} /></p>
      {children}
      {isUnderWay && <Going done={done} of={of} words={words} />}
    </Row>
  );
}

function About({ course, asDone }: { readonly course: CourseCard; readonly asDone: boolean }) {
  const { t, short } = useWords();
  const { summary, completedAt, isRenewed, progress: { done, of } } = course;
  if (completedAt === null) return summary;
  if (isRenewed && !asDone) return t('learning.renewed', { count: of - done });
  return t(isRenewed ? 'learning.completedBefore' : 'learning.completed', { date: short(completedAt) });
}

export function PathRow({ path, changed, children }: { readonly path: PathCard; readonly changed?: true | undefined; readonly children?: ReactNode }) {
  const { t, minutes } = useWords();
  const { done, of } = path.progress;
  return (
    <Row to={`/laeringssti/${path.slug}`} slug={`sti-${path.slug}`} cover={path.cover} kind={`${t('learning.path')} · ${minutes(path.minutes)}`} title={path.title} language={path.language} changed={changed}>
      <p className="row-text" lang={path.language}>{path.purpose}</p>
      {children}
      <Going done={done} of={of} words={t('learning.courseOf', { done, of })} />
    </Row>
  );
}

function Going({ done, of, words }: { readonly done: number; readonly of: number; readonly words: string }) {
  return (
    <div className="going">
      <SporLine done={done} of={of} label={words} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
