import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/use-words.js';

let lastShown: string | null = null;

/** For a page with a frame of its own: whoever goes on from it is taken to the next page's heading too. */
export const shown = (pathname: string): void => void (lastShown = pathname);

/** Title of the window, and focus on the heading when one has come from another page. */
function useArrival(title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (title === undefined) return;
    document.title = `${title} – Spor`;
    if (lastShown !== null && lastShown !== pathname) heading.current?.focus({ preventScroll: true });
    lastShown = pathname;
  }, [title, pathname]);
  return heading;
}

interface Props {
  /** Left out while it is being fetched. */
  readonly title: string | undefined;
  /** Of title and lead, when they come from the content. */
  readonly language?: string | undefined;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, language, over, lead, actions, narrow = false, children }: Props) {
  const { t } = useWords();
  const heading = useArrival(title);
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div>
          {over !== undefined && <div className="over">{over}</div>}
          <Heading level={1} lang={language} data-size="md" ref={heading} tabIndex={-1} className="page-title">{title ?? t('app.loading')}</Heading>
          {lead !== undefined && <p className="lead" lang={language}>{lead}</p>}
        </div>
        {Boolean(actions) && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
