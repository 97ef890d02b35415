import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

interface Props<T> {
  readonly of: readonly T[];
  readonly first?: number;
  readonly className: string;
  /** Each as an `<li>`. */
  readonly children: (one: T) => ReactNode;
}

/** The first of many, and a button for the rest: what comes below stays within reach. */
export function Many<T>({ of, first = 20, className, children }: Props<T>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone when it has been pressed: the focus goes on to what it brought.
  useEffect(() => {
    const next = all ? list.current?.children[first] : undefined;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }, [all, first]);
  return (
    <>
      <ul ref={list} className={className}>{(all ? of : of.slice(0, first)).map(children)}</ul>
      {!all && of.length > first && <Button variant="secondary" data-size="sm" className="more" onClick={() => setAll(true)}>{t('app.showAll', { count: of.length })}</Button>}
    </>
  );
}
