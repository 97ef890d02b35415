import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useWords } from '../i18n/use-words.js';

/** A field where there is room for it, a door to the page of search where there is not. The page has a field of its own. */
export function HeaderSearch() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  if (pathname === '/sok') return null;
  const search = (event: FormEvent) => {
    event.preventDefault();
    setQ('');
    void navigate(`/sok?${new URLSearchParams(q.trim() === '' ? {} : { q: q.trim() })}`);
  };
  return (
    <>
      <form role="search" className="header-search" onSubmit={search}>
        <MagnifyingGlassIcon aria-hidden="true" />
        <input type="search" className="ds-input" data-size="sm" enterKeyHint="search" maxLength={200} aria-label={t('search.label')} placeholder={t('search.title')} value={q} onChange={(event) => setQ(event.target.value)} />
      </form>
      <Link to="/sok" className="header-search-door"><MagnifyingGlassIcon aria-hidden="true" />{t('search.title')}</Link>
    </>
  );
}
