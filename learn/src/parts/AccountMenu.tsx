import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Button } from '@digdir/designsystemet-react';
import { write } from '../api.js';
import { useWords } from '../i18n/use-words.js';
import type { ViewerDto } from '../types.js';
import { forgetTab } from '../viewer-memory.js';
import { AppearanceChoice } from './Choices.js';
import { ErrorNotice } from './ErrorNotice.js';
import { LanguageChoice } from './LanguageChoice.js';
import { hasRole } from './viewer.js';

function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => write('POST', '/sign-out'),
    onSuccess: async () => {
      forgetTab();
      await navigate('/logg-inn');
      client.clear();
    },
  });
}

/** A button that opens a panel; Escape, a click outside and going elsewhere close it. */
function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => void (box.current?.contains(event.target as Node) === false && setOpen(false));
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div className="account" ref={box}>
      <Button variant="tertiary" data-size="sm" aria-expanded={open} aria-controls="kontomeny" aria-label={label} onClick={() => setOpen(!open)}>
        <MenuHamburgerIcon aria-hidden="true" />
        {t('nav.account')}
      </Button>
      <div id="kontomeny" className="account-panel" hidden={!open}>{children}</div>
    </div>
  );
}

export function AccountMenu({ viewer }: { readonly viewer: ViewerDto | null }) {
  const { t } = useWords();
  const signOut = useSignOut();
  return (
    <Disclosure label={viewer === null ? t('nav.account') : t('nav.accountOf', { name: viewer.name })}>
      {viewer !== null && <Who viewer={viewer} />}
      <LanguageChoice signedIn={viewer !== null} />
      <AppearanceChoice />
      {viewer !== null && (
        <ul className="account-links">
          <li><Link to="/mine-data">{t('nav.data')}</Link></li>
          {hasRole(viewer, 'hr', 'editor', 'administrator') && <li><a href="/admin">{t('nav.admin')}</a></li>}
        </ul>
      )}
      {signOut.error !== null && <ErrorNotice error={signOut.error} />}
      {viewer === null ? <Link className="ds-link" to="/logg-inn">{t('signIn.title')}</Link> : <Button variant="secondary" data-size="sm" loading={signOut.isPending} onClick={() => signOut.mutate()}>{t('nav.signOut')}</Button>}
    </Disclosure>
  );
}

function Who({ viewer }: { readonly viewer: ViewerDto }) {
  return (
    <div className="account-who">
      <strong>{viewer.name}</strong>
      {viewer.positions.map(({ title, orgUnit }) => <span key={orgUnit.id + title}>{title}, {orgUnit.name}</span>)}
    </div>
  );
}
