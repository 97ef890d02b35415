import { Link, NavLink } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { AccountMenu } from './AccountMenu.js';
import { HeaderSearch } from './HeaderSearch.js';
import { Logo } from './Logo.js';
import { doorsOf } from './doors.js';
import { useMaybeViewer } from './viewer.js';

export function Header() {
  const { t } = useWords();
  const viewer = useMaybeViewer();
  return (
    <header className="header">
      <div className="header-inner">
        <Link to="/" className="logo-link" aria-label={t('nav.home')}><Logo /></Link>
        {viewer !== null && (
          <nav className="nav" aria-label={t('app.main')}>
            {doorsOf(viewer).map(({ to, label }) => <NavLink key={to} to={to} end={to === '/'}>{t(label)}</NavLink>)}
          </nav>
        )}
        {viewer !== null && <HeaderSearch />}
        <AccountMenu viewer={viewer} />
      </div>
    </header>
  );
}

/** On a phone the same doors stand where the thumb is. */
export function BottomNav() {
  const { t } = useWords();
  const viewer = useMaybeViewer();
  if (viewer === null) return null;
  return (
    <nav className="bottom-nav" aria-label={t('app.main')}>
      {doorsOf(viewer).map(({ to, short, Icon }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <Icon aria-hidden="true" />
          <span>{t(short)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
