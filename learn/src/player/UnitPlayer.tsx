import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import type { MyLessonDto } from '../types.js';
import { OwnWord } from './OwnWord.js';
import { UnitFrame } from './UnitFrame.js';
import { useLaunch } from './use-launch.js';

type Exercise = MyLessonDto['exercises'][number];

interface Props {
  /** Null in a preview: then nothing is recorded. */
  readonly enrolmentId: string | null;
  readonly exercise: Exercise;
  readonly unit: NonNullable<Exercise['unit']>;
}

const OPENER = { closed: 'open', opening: 'opening', open: 'again', blocked: 'open', failed: 'open' } as const;

/** A unit of a course package: opened when the employee wants to, here on the page or in a window of its own, as the package has it. */
export function UnitPlayer({ enrolmentId, exercise, unit }: Props) {
  const { t } = useWords();
  const { launch, open, close } = useLaunch(enrolmentId, exercise, unit);
  const [isSilent, setSilent] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  const leave = () => {
    isLeft.current = true;
    close();
  };
  // What had the focus is gone, whoever closed it.
  useEffect(() => {
    if (isLeft.current && launch.state === 'closed') opener.current?.focus();
    isLeft.current = false;
  }, [launch.state]);
  return (
    <section className="course-unit" aria-label={exercise.title} data-state={launch.state} data-exercise={exercise.id}>
      {launch.state === 'open' && launch.url !== null ? (
        <UnitFrame enrolmentId={enrolmentId} exercise={exercise} url={launch.url} onClosed={leave} onSilent={() => setSilent(true)} />
      ) : (
        <div className="course-unit-door">
          <h2>{exercise.title}</h2>
          <p>{t(unit.window === 'own' ? 'lesson.unit.own' : 'lesson.unit.here')}</p>
          <UnitDone exercise={exercise} />
          <Button ref={opener} onClick={open} aria-disabled={launch.state === 'opening'}>{t(`lesson.unit.${OPENER[launch.state]}`)}</Button>
          {launch.state === 'open' && <p role="status">{t('lesson.unit.opened')}</p>}
          {launch.state === 'blocked' && <p role="alert">{t('lesson.unit.blocked')}</p>}
          {launch.state === 'failed' && <ErrorNotice error={launch.error} retry={open} />}
        </div>
      )}
      {isSilent && enrolmentId !== null && exercise.alwaysTells && <OwnWord enrolmentId={enrolmentId} exercise={exercise} />}
    </section>
  );
}

function UnitDone({ exercise: { finishedAt, isWaived, best } }: { readonly exercise: Exercise }) {
  const { t } = useWords();
  if (finishedAt === null) return null;
  return (
    <>
      <p className="lesson-done"><CheckmarkCircleFillIcon aria-hidden="true" />{t(isWaived ? 'lesson.unit.waived' : 'lesson.exerciseDone')}</p>
      {best !== null && <p>{t('lesson.unit.best', { score: best.score, of: best.of })}</p>}
    </>
  );
}
