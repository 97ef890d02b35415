import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { MyLessonDto } from '../types.js';
import { useOutbox } from './OutboxProvider.js';
import { playerMessage, signed } from './statement.js';

const SMALLEST = 160;
/** A column of texts and exercises is long on a phone; what is longer than this is a mistake. */
const LARGEST = 20_000;
const SLOW_MS = 12_000;

interface Props {
  /** Null in a preview: then nothing is recorded. */
  readonly enrolmentId: string | null;
  readonly exercise: MyLessonDto['exercises'][number];
}

const heightKey = (id: string) => `spor.height.${id}`;
const rememberedHeight = (id: string): number => Number(sessionStorage.getItem(heightKey(id))) || 420;

/**
 * An exercise in its own sealed frame. What it tells is signed with an id and a time and put in the outbox.
 * A film may fill the screen when somebody asks for it; nothing else is allowed. The address is kept from the first showing: a new one would start the exercise over while somebody is at it.
 */
export function ExercisePlayer({ enrolmentId, exercise }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [url] = useState(exercise.playerUrl ?? '');
  const [height, setHeight] = useState(() => rememberedHeight(exercise.id));
  const [state, setState] = useState<'loading' | 'slow' | 'ready'>('loading');
  const [turn, setTurn] = useState(0);
  const outbox = useOutbox();

  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (frame.current === null || event.source !== frame.current.contentWindow) return;
      const message = playerMessage(event.data);
      if (message === null) return;
      setState('ready');
      if (message.kind === 'height') {
        const fitting = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(message.height)));
        setHeight(fitting);
        sessionStorage.setItem(heightKey(exercise.id), String(fitting));
      }
      if (message.kind === 'statement' && enrolmentId !== null) {
        const body = signed(message.statement, new Date());
        outbox.post({ id: body.id, path: `/enrolments/${enrolmentId}/exercises/${exercise.id}/statements`, body });
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [enrolmentId, exercise.id, outbox]);

  useEffect(() => {
    if (state !== 'loading') return;
    const timer = setTimeout(() => setState('slow'), SLOW_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const again = () => {
    setState('loading');
    setTurn(turn + 1);
  };
  return (
    <div className="player" data-state={state}>
      {state === 'slow' && (
        <div className="player-slow" role="status">
          <p>{t('lesson.playerSlow')}</p>
          <Button variant="secondary" data-size="sm" onClick={again}>{t('lesson.reloadPlayer')}</Button>
        </div>
      )}
      <iframe key={turn} ref={frame} src={url} data-exercise={exercise.id} title={t('lesson.player', { title: exercise.title })} style={{ height }} sandbox="allow-scripts allow-popups allow-forms" allow="fullscreen" referrerPolicy="no-referrer" />
    </div>
  );
}
