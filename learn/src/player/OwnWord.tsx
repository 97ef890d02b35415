import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { MyLessonDto } from '../types.js';
import { useOutbox } from './OutboxProvider.js';
import { newUuid } from './statement.js';

interface Props {
  readonly enrolmentId: string;
  readonly exercise: MyLessonDto['exercises'][number];
}

/** Below an exercise that may never tell that it is done, such as cards to turn or a presentation without tasks: the employee may say so. */
export function OwnWord({ enrolmentId, exercise }: Props) {
  const { t } = useWords();
  const outbox = useOutbox();
  const [sent, setSent] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (sent) note.current?.focus();
  }, [sent]);
  const say = () => {
    const statementId = newUuid();
    outbox.post({ id: statementId, path: `/enrolments/${enrolmentId}/exercises/${exercise.id}/completions`, body: { statementId } });
    setSent(true);
  };
  if (sent || exercise.finishedAt !== null) return <p ref={note} tabIndex={-1} className="lesson-done"><CheckmarkCircleFillIcon aria-hidden="true" />{t('lesson.exerciseDone')}</p>;
  return (
    <div className="own-word">
      <p>{t('lesson.ownWord')}</p>
      <Button variant="secondary" data-size="sm" onClick={say}>{t('lesson.markDone')}</Button>
    </div>
  );
}
