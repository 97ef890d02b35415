import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { MyLessonDto } from '../types.js';
import { useUnitMessages } from './use-unit-messages.js';

interface Props {
  readonly enrolmentId: string | null;
  readonly exercise: MyLessonDto['exercises'][number];
  readonly url: string;
  readonly onClosed: () => void;
  /** It has been open for a while and has not begun to speak. */
  readonly onSilent: () => void;
}

/** A package's own pages, at their own origin: they may do there what a web site may, and reach nothing here. */
export function UnitFrame({ enrolmentId, exercise, url, onClosed, onSilent }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const { askToEnd } = useUnitMessages({ enrolmentId, exerciseId: exercise.id, url, frame, onEnded: onClosed, onSilent });
  // cmi5 has no words for asking: its units say their last as their frame goes.
  return (
    <div className="course-unit-open">
      <iframe ref={frame} src={url} title={t('lesson.unit.frame', { title: exercise.title })} sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; autoplay" referrerPolicy="no-referrer" />
      <div className="course-unit-bar">
        <Button variant="secondary" data-size="sm" onClick={exercise.library === 'cmi5' ? onClosed : askToEnd}>{t('lesson.unit.close')}</Button>
        {document.fullscreenEnabled && <Button variant="tertiary" data-size="sm" onClick={() => void frame.current?.requestFullscreen()}>{t('lesson.unit.full')}</Button>}
      </div>
    </div>
  );
}
