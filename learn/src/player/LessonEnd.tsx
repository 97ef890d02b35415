import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { useAnnounce } from '../parts/announcer.js';
import type { MyLessonDto, RecordedDto } from '../types.js';
import { useOutbox } from './OutboxProvider.js';
import { SavedNotice } from './SavedNotice.js';
import { newUuid } from './statement.js';

const allDone = ({ course }: MyLessonDto): boolean => course.progress.of > 0 && course.progress.done >= course.progress.of;

/** Below the lesson: what is left to do here, whether it is saved, and the ways on. */
export function LessonEnd({ lesson }: { readonly lesson: MyLessonDto }) {
  const { t } = useWords();
  const done = lesson.completedAt !== null;
  useDoneSaid(done, lesson);
  const { read, sent } = useReading(lesson);
  return (
    <footer className="lesson-end">
      <SavedNotice />
      {done && <p className="lesson-done"><CheckmarkCircleFillIcon aria-hidden="true" />{t(allDone(lesson) ? 'lesson.courseDone' : 'lesson.done')}</p>}
      {!done && lesson.exercises.length > 0 && <p>{t('lesson.exercisesLeft', { count: lesson.exercises.filter(({ finishedAt }) => finishedAt === null).length || 1 })}</p>}
      <nav className="lesson-nav" aria-label={t('course.lessons')}>
        {!done && lesson.exercises.length === 0 ? <Button onClick={read} disabled={sent}>{t(lesson.kind === 'practice' ? 'lesson.did' : 'lesson.read')}</Button> : <Onward lesson={lesson} done={done} />}
        {lesson.previous !== null && <Button asChild variant="tertiary"><Link to={`/kurs/${lesson.course.slug}/${lesson.previous.slug}`}>{t('lesson.previous', { title: lesson.previous.title })}</Link></Button>}
      </nav>
      <p className="pause">{t('lesson.pause')}</p>
    </footer>
  );
}

function useDoneSaid(done: boolean, lesson: MyLessonDto): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const before = useRef(done);
  useEffect(() => {
    if (done && !before.current) announce(t(allDone(lesson) ? 'lesson.courseDone' : 'lesson.done'));
    before.current = done;
  }, [done, lesson, announce, t]);
}

function Onward({ lesson, done }: { readonly lesson: MyLessonDto; readonly done: boolean }) {
  const { t } = useWords();
  if (allDone(lesson)) return <Button asChild><Link to={`/kurs/${lesson.course.slug}/fullfort`}>{t('lesson.toCompleted')}</Link></Button>;
  if (lesson.next === null) return <Button asChild variant="secondary"><Link to={`/kurs/${lesson.course.slug}`}>{t('lesson.back')}</Link></Button>;
  return <Button asChild variant={done ? 'primary' : 'secondary'}><Link to={`/kurs/${lesson.course.slug}/${lesson.next.slug}`}>{t('lesson.next', { title: lesson.next.title })}</Link></Button>;
}

/**
 * *Jeg har lest dette*: goes on at once and sends it behind, except at what may complete the course,
 * where the answer decides where to go. Offline it stays here and says so.
 */
function useReading(lesson: MyLessonDto): { readonly read: () => void; readonly sent: boolean } {
  const navigate = useNavigate();
  const outbox = useOutbox();
  const [sent, setSent] = useState('');
  const { course, next } = lesson;
  const nextSlug = next?.slug;
  const last = next === null || course.progress.done + 1 >= course.progress.of;
  const completed = useQuery<RecordedDto['completed']>({ queryKey: ['completed', sent], queryFn: () => [], enabled: false }).data;
  useEffect(() => {
    if (completed === undefined) return;
    const onward = completed.some(({ kind }) => kind === 'course') ? 'fullfort' : nextSlug;
    void navigate(`/kurs/${course.slug}${onward === undefined ? '' : `/${onward}`}`);
  }, [completed, course.slug, nextSlug, navigate]);
  const read = () => {
    const statementId = newUuid();
    setSent(statementId);
    outbox.post({ id: statementId, path: `/enrolments/${lesson.enrolmentId}/lessons/${lesson.id}/readings`, body: { statementId } });
    if (!last) void navigate(`/kurs/${course.slug}/${next.slug}`);
  };
  return { read, sent: sent !== '' };
}
