import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Illustration } from '../parts/Illustration.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { Choice } from '../parts/Choices.js';
import { toolkitsQuery } from '../queries.js';
import type { ToolkitDto } from '../types.js';

const SITUATIONS = ['ideas', 'needs', 'test', 'learn', 'involve', 'benefit'] as const;

export function Component() {
  const { t } = useWords();
  const query = useQuery(toolkitsQuery());
  return (
    <Page title={t('toolkits.title')} lead={t('toolkits.lead')}>
      <Loaded query={query} boxes={2}>{(toolkits) => <BySituation toolkits={toolkits} />}</Loaded>
    </Page>
  );
}

function BySituation({ toolkits }: { readonly toolkits: readonly ToolkitDto[] }) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const situation = search.get('situasjon') ?? 'all';
  if (toolkits.length === 0) return <p className="empty">{t('toolkits.empty')}</p>;
  const shown = situation === 'all' ? toolkits : toolkits.filter((toolkit) => toolkit.situation === situation);
  const options = [{ value: 'all', label: t('toolkits.all') }, ...SITUATIONS.map((value) => ({ value: value as string, label: t(`toolkits.situations.${value}`) }))];
  const choose = (next: string) => setSearch(next === 'all' ? {} : { situasjon: next }, { preventScrollReset: true });
  return (
    <>
      <Choice legend={`${t('toolkits.iShall')} …`} name="situation" options={options} value={situation} onChange={choose} />
      {shown.length === 0 && <p className="empty">{t('toolkits.none')} <Button variant="tertiary" data-size="sm" onClick={() => choose('all')}>{t('toolkits.showAll')}</Button></p>}
      <ul className="toolkits">{shown.map((toolkit) => <ToolkitRow key={toolkit.id} toolkit={toolkit} />)}</ul>
    </>
  );
}

function ToolkitRow({ toolkit }: { readonly toolkit: ToolkitDto }) {
  const { t, minutes } = useWords();
  return (
    <li className="row row-tall">
      <Illustration slug={toolkit.slug} />
      <div className="row-body">
        <Link to={`/verktoy/${toolkit.slug}`} lang={toolkit.language} className="row-title">{toolkit.title}</Link>
        <p className="row-text" lang={toolkit.language}>{toolkit.aim}</p>
        <p className="meta"><span>{minutes(toolkit.minutes)}</span><span>{t('toolkits.groupOf', toolkit.groupSize)}</span></p>
      </div>
    </li>
  );
}
