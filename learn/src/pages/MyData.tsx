import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { AskToBeErased } from '../parts/AskToBeErased.js';
import { Fact } from '../parts/Fact.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { useOutboxState } from '../player/OutboxProvider.js';
import { myDataQuery } from '../queries.js';
import type { MyDataDto } from '../types.js';

export function Component() {
  const { t } = useWords();
  const query = useQuery(myDataQuery());
  const { waiting } = useOutboxState();
  const download = (
    <>
      <Button asChild variant="secondary"><a href="/api/me/data/download" download>{t('data.download')}</a></Button>
      <span className="help">{t('data.downloadHelp')}</span>
    </>
  );
  return (
    <Page title={t('data.title')} lead={t('data.lead')} actions={download}>
      {waiting > 0 && <p className="notice">{t('data.waiting', { count: waiting })}</p>}
      <Loaded query={query} boxes={6}>{({ kinds }) => (kinds.length === 0 ? <p className="empty">{t('data.empty')}</p> : <ul className="kinds">{storedFirst(kinds).map((kind) => <Kind key={kind.key} kind={kind} />)}</ul>)}</Loaded>
      <Section title={t('data.seen')}><p>{t('data.seenText')}</p></Section>
      <Section title={t('tools.title')}><p>{t('tools.about')} <Link className="ds-link" to="/mine-data/programmer">{t('tools.open')}</Link></p></Section>
      <Section title={t('data.wrong')}><p>{t('data.wrongText')}</p></Section>
      <AskToBeErased />
    </Page>
  );
}

/** What is stored comes before what could be. */
const storedFirst = (kinds: MyDataDto['kinds']): MyDataDto['kinds'] => [...kinds].sort((a, b) => Number(b.rows > 0) - Number(a.rows > 0));

function Kind({ kind }: { readonly kind: MyDataDto['kinds'][number] }) {
  const { t } = useWords();
  return (
    <li className="box">
      <h2 className="kind-title">{kind.title} <span className="meta">{t('data.rows', { count: kind.rows })}</span></h2>
      <dl className="roles">
        <Fact title={t('data.purpose')}>{kind.purpose}</Fact>
        <Fact title={t('data.kept')}>{kind.kept}</Fact>
      </dl>
      {kind.sample.length > 0 && (
        <details className="plain-details">
          <summary>{t('data.sample')}<span className="ds-sr-only">: {kind.title}</span></summary>
          {kind.sample.map((row, index) => <Row key={index} row={row} />)}
        </details>
      )}
    </li>
  );
}

const said = (value: unknown): string => (value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));

function Row({ row }: { readonly row: Record<string, unknown> }) {
  return (
    <dl className="stored-row">
      {Object.entries(row).map(([name, value]) => <Fact key={name} title={name}>{said(value)}</Fact>)}
    </dl>
  );
}
