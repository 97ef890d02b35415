import { Button } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import type { SearchAnswer, SearchKind } from '../types.js';
import { useAnnounce } from './announcer.js';
import { Choice } from './Choices.js';
import { Loaded } from './Loaded.js';
import { addressOf, MANY, MOST, type Search } from './search-address.js';
import { SearchHits } from './SearchHits.js';
import { Section } from './Section.js';

interface Props {
  readonly search: Search;
  readonly query: UseQueryResult<SearchAnswer>;
}

export function SearchResults({ search, query }: Props) {
  useSaid(search, query.isPlaceholderData ? undefined : query.data);
  return <Loaded query={query} boxes={2}>{(answer) => <Found search={search} answer={answer} />}</Loaded>;
}

const totalOf = ({ kinds }: SearchAnswer): number => kinds.reduce((sum, { count }) => sum + count, 0);

/** How many hits there are, said to those who don't see them come. */
function useSaid({ q }: Search, answer: SearchAnswer | undefined): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const said = answer && (totalOf(answer) === 0 ? t('search.none', { q }) : t('search.found', { count: totalOf(answer), q: answer.instead ?? q }));
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said, announce]);
}

function Found({ search, answer }: { readonly search: Search; readonly answer: SearchAnswer }) {
  const { t } = useWords();
  if (answer.kinds.length === 0) return <Nothing q={search.q} />;
  const shown = answer.kinds.filter(({ kind }) => search.kind === undefined || kind === search.kind);
  return (
    <>
      {answer.instead !== null && <p className="notice">{t('search.instead', { q: answer.instead })} {t('search.noneOf', { q: search.q })}</p>}
      {!answer.allWords && <p className="notice">{t('search.someWords')}</p>}
      <Kinds search={search} answer={answer} />
      {shown.length === 0 && <p className="empty">{t('search.noneOfKind')}</p>}
      {shown.map(({ kind, count, hits }) => (
        <Section key={kind} title={`${t(`search.kinds.${kind}`)} (${count})`}>
          <SearchHits hits={hits} />
          <More search={search} kind={kind} count={count} shown={hits.length} />
        </Section>
      ))}
    </>
  );
}

function Kinds({ search, answer }: { readonly search: Search; readonly answer: SearchAnswer }) {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  const options = [{ value: 'all' as const, label: `${t('search.all')} (${totalOf(answer)})` }, ...answer.kinds.map(({ kind, count }) => ({ value: kind, label: `${t(`search.kinds.${kind}`)} (${count})` }))];
  const choose = (value: SearchKind | 'all') => setAddress(addressOf({ q: search.q, ...(value === 'all' ? {} : { kind: value }) }), { preventScrollReset: true });
  return <Choice legend={t('search.show')} name="type" options={options} value={search.kind ?? 'all'} onChange={choose} />;
}

function More({ search, kind, count, shown }: { readonly search: Search; readonly kind: SearchKind; readonly count: number; readonly shown: number }) {
  const { t } = useWords();
  const [, setAddress] = useSearchParams();
  if (shown >= count) return null;
  if (search.kind === undefined) return <Link className="ds-link" to={`/sok?${new URLSearchParams(addressOf({ q: search.q, kind }))}`}>{t(`search.more.${kind}`, { count })}</Link>;
  if (shown >= MOST) return <p className="help">{t('search.tooMany')}</p>;
  return <Button variant="secondary" onClick={() => setAddress(addressOf({ q: search.q, kind, count: search.count + MANY }), { replace: true, preventScrollReset: true })}>{t('search.next', { count: Math.min(MANY, count - shown) })}</Button>;
}

function Nothing({ q }: { readonly q: string }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <p className="lead">{t('search.none', { q })}</p>
      <p>{t('search.advice')}</p>
      <ul className="link-list">
        <li><Link className="ds-link" to="/kurs">{t('courses.seeAll')}</Link></li>
        <li><Link className="ds-link" to="/verktoy">{t('search.toToolkits')}</Link></li>
        <li><Link className="ds-link" to="/kompetanse">{t('search.toCompetence')}</Link></li>
      </ul>
    </div>
  );
}
