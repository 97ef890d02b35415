import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Page, shown } from '../parts/Page.js';
import { addressOf, isEnough, searchOf } from '../parts/search-address.js';
import { SearchResults } from '../parts/SearchResults.js';
import { useSettled } from '../parts/settled.js';
import { searchQuery } from '../queries.js';

/** What is being written, and the address a quarter of a second after it; what the address becomes otherwise (Back, a link) is written. */
function useWritten(): [string, (text: string) => void] {
  const [address, setAddress] = useSearchParams();
  const { q } = searchOf(address);
  const [written, setWritten] = useState(q);
  const settled = useSettled(written);
  const known = useRef(q);
  useEffect(() => {
    if (settled === known.current) return;
    known.current = settled;
    setAddress(addressOf({ q: settled }), { replace: true, preventScrollReset: true });
  }, [settled, setAddress]);
  useEffect(() => {
    if (q === known.current) return;
    known.current = q;
    setWritten(q);
  }, [q]);
  return [written, setWritten];
}

export function Component() {
  const { t } = useWords();
  const [address] = useSearchParams();
  const search = searchOf(address);
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useWritten();
  const query = useQuery(searchQuery(search));
  useEffect(() => {
    if (search.q !== '') return;
    // Whoever comes to search has come to write: the field has the focus, not the heading.
    shown('/sok');
    field.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when one arrives, not when the field has been emptied
  }, []);
  return (
    <Page title={t('search.title')}>
      <form role="search" className="search-form" onSubmit={(event) => event.preventDefault()}>
        <label className="ds-label" htmlFor="sok-felt">{t('search.label')}</label>
        <input ref={field} id="sok-felt" type="search" className="ds-input" enterKeyHint="search" autoComplete="off" maxLength={200} value={written} onChange={(event) => setWritten(event.target.value)} />
      </form>
      {isEnough(search.q) ? <SearchResults search={search} query={query} /> : <p className="empty">{t('search.begin')} <Link className="ds-link" to="/kurs">{t('courses.seeAll')}</Link></p>}
    </Page>
  );
}
