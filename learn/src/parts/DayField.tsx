import { Button, Textfield } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { dayOf, dayText } from './day-text.js';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`; empty while there is none. */
  readonly value: string;
  /** The first day that may be chosen, `YYYY-MM-DD`. */
  readonly min: string;
  readonly error: string | false;
  readonly onChange: (day: string) => void;
}

/** A day one writes, or picks from the browser's calendar. A date field of the browser's own asks for month/day/year where the browser is English. */
export function DayField({ label, value, min, error, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(value === '' ? '' : dayText(value));
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  // What is chosen elsewhere (the calendar, the address, *no due date*) shows here; what is being written stays.
  useEffect(() => setText((now) => ((dayOf(now) ?? '') === value ? now : value === '' ? '' : dayText(value))), [value]);
  const write = (next: string) => {
    setText(next);
    setLeft(false);
    onChange(dayOf(next) ?? '');
  };
  const example = dayText(min);
  const unread = left && text.trim() !== '' && dayOf(text) === null;
  return (
    <div className="day-field">
      <Textfield aria-label={label} description={t('assign.dueHelp', { date: example })} autoComplete="off" value={text} onChange={(event) => write(event.target.value)} onBlur={() => setLeft(true)} error={unread ? t('assign.notADay', { date: example }) : error} />
      <Button variant="tertiary" data-size="sm" onClick={() => calendar.current?.showPicker()}>
        <CalendarIcon aria-hidden="true" />{t('assign.calendar')}
      </Button>
      <input ref={calendar} type="date" className="day-calendar" tabIndex={-1} aria-hidden="true" min={min} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
