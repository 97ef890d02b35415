import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.js';
import { useChanged, type Watched } from '../parts/changed.js';
import { CompetenceCard } from '../parts/CompetenceCard.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { competenceQuery } from '../queries.js';
import type { MyCompetenceDto } from '../types.js';

const competencesOf = (data: MyCompetenceDto) => [...new Map(data.principles.flatMap(({ competences }) => competences).map((one) => [one.key, one])).values()];

function useWatched(data: MyCompetenceDto | undefined): readonly Watched[] | undefined {
  const { t } = useWords();
  return data === undefined
    ? undefined
    : competencesOf(data).map(({ key, title, level }) => ({ id: key, signature: String(level), say: () => t('competence.changed', { title, level }) }));
}

export function Component() {
  const { t } = useWords();
  const query = useQuery(competenceQuery());
  const changed = useChanged(useWatched(query.data));
  return (
    <Page title={t('competence.title')} lead={t('competence.lead')} actions={<Record />}>
      <Loaded query={query} boxes={4}>{(data) => <Principles data={data} changed={changed} />}</Loaded>
    </Page>
  );
}

function Record() {
  const { t } = useWords();
  return (
    <>
      <Button asChild variant="secondary"><a href="/api/my-competence/record" download>{t('competence.download')}</a></Button>
      <Button variant="tertiary" onClick={() => print()}>{t('app.print')}</Button>
      <span className="help">{t('competence.downloadHelp')}</span>
    </>
  );
}

function Principles({ data, changed }: { readonly data: MyCompetenceDto; readonly changed: (id: string) => true | undefined }) {
  const { t } = useWords();
  const all = competencesOf(data);
  if (all.length === 0) return <p className="empty">{t('competence.empty')}</p>;
  const reached = all.filter(({ level }) => level > 0).length;
  return (
    <>
      <p className="count">{t('competence.summary', { reached, of: all.length })}</p>
      {data.principles.filter(({ competences }) => competences.length > 0).map((principle) => (
        <section key={principle.key} className="section" aria-labelledby={`prinsipp-${principle.key}`}>
          <h2 id={`prinsipp-${principle.key}`} className="ds-heading" data-size="xs" lang={data.language}>{principle.title}</h2>
          <p className="principle-text" lang={data.language}>{principle.text}</p>
          <ul className="competences">{principle.competences.map((competence) => <CompetenceCard key={competence.key} place={principle.key} language={data.language} competence={competence} changed={changed(competence.key)} />)}</ul>
        </section>
      ))}
    </>
  );
}
