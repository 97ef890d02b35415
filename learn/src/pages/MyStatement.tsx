import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { Fact } from '../parts/Fact.js';
import { Loaded } from '../parts/Loaded.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { statementQuery } from '../queries.js';
import type { StatementDto } from '../types.js';

/** One's own statement: what *Hvorfor?* rests on, in words and as it is stored. */
export function Component() {
  const { t } = useWords();
  const { statement: id = '' } = useParams();
  const query = useQuery(statementQuery(id));
  return (
    <Page title={t('statement.title')} lead={t('statement.lead')} over={<Link className="ds-link" to="/mine-data">{t('statement.back')}</Link>} narrow>
      <Loaded query={query} boxes={2}>{(statement) => <Statement statement={statement} />}</Loaded>
    </Page>
  );
}

function Statement({ statement: { what, course, occurredAt, result, toldBy, completions, raw } }: { readonly statement: StatementDto }) {
  const { t, long } = useWords();
  const { score, response } = result;
  return (
    <>
      <dl className="roles">
        <Fact title={t('statement.what')}>{what.title ?? what.id ?? t('statement.other')}</Fact>
        {course !== null && <Fact title={t('statement.course')}>{course.title}</Fact>}
        <Fact title={t('statement.when')}>{long(occurredAt)}</Fact>
        {score !== null && score.raw !== null && score.max !== null && <Fact title={t('statement.points')}>{t('competence.score', { score: score.raw, of: score.max })}</Fact>}
        {response !== null && response !== '' && <Fact title={t('statement.answer')}>{response}</Fact>}
        <Fact title={t('statement.toldBy')}>{toldBy === null ? 'Spor' : toldBy || t('statement.ownTool')}</Fact>
      </dl>
      {completions.length > 0 && (
        <Section title={t('statement.led')}>
          <ul>{completions.map(({ id, kind, title, completedAt }) => <li key={id}>{t(`statement.completed.${kind}`, { title, date: long(completedAt) })}</li>)}</ul>
        </Section>
      )}
      {raw !== null && (
        <details className="plain-details">
          <summary>{t('statement.raw')}</summary>
          <pre lang="en">{JSON.stringify(JSON.parse(raw), null, 2)}</pre>
        </details>
      )}
    </>
  );
}
