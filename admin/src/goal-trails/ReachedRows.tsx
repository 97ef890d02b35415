import { Box, Button, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { changed, useAddress } from '../dashboards/useAddress.js';
import { useFormat } from '../format/useFormat.js';
import { PlainTable } from '../layout/PlainTable.js';
import { Section } from '../layout/Section.js';
import { StatementLink } from '../statements/StatementLink.js';
import type { GoalTrailDto } from '../types.js';

const LABELS = 'resources.goal-trails';
type Reached = GoalTrailDto['reached'][number];

const Evidence = ({ evidence }: Pick<Reached, 'evidence'>) => {
  const t = useTranslate();
  const { day } = useFormat();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {evidence.map(({ competence, level, course, completedAt, statementId }) => (
        <li key={`${competence.key}/${level}/${statementId}`}>
          <StatementLink id={statementId} text={t(`${LABELS}.because`, { competence: `${competence.key} ${competence.title}`, level, course, at: day(completedAt) })} />
        </li>
      ))}
    </Box>
  );
};

const Pages = ({ trail: { goal, page, hasMore } }: { trail: GoalTrailDto }) => {
  const t = useTranslate();
  const [address] = useAddress();
  if (page === 1 && !hasMore) return null;
  const to = (next: number): string => `/goal-trails/${goal.id}/show?${changed(address, { page: next === 1 ? null : String(next) })}`;
  return (
    <Box component="nav" aria-label={t(`${LABELS}.pages`)} sx={{ display: 'flex', gap: 1, p: 2 }}>
      {page > 1 && <Button component={LinkBase} variant="outlined" to={to(page - 1)}>{t('resources.statements.newer')}</Button>}
      {hasMore && <Button component={LinkBase} variant="outlined" to={to(page + 1)}>{t('resources.statements.older')}</Button>}
    </Box>
  );
};

/** One row for each employee the figure counts, without a name. */
export const ReachedRows = ({ trail }: { trail: GoalTrailDto }) => {
  const t = useTranslate();
  const { day } = useFormat();
  const title = t(`${LABELS}.rows`);
  if (trail.reached.length === 0 && trail.page === 1) {
    return (
      <Section title={title}>
        <Typography>{t(`${LABELS}.nobody`)}</Typography>
      </Section>
    );
  }
  const rows = trail.reached.map((reached, index) => ({ ...reached, index }));
  return (
    <Section title={title} flush>
      <Typography sx={{ px: { xs: 2, md: 2.5 }, pb: 1, maxWidth: '65ch' }}>{t(`${LABELS}.rowsText`)}</Typography>
      <PlainTable<(typeof rows)[number]>
        caption={title}
        rows={rows}
        rowKey={({ index }) => index}
        columns={[
          { heading: t(`${LABELS}.reachedOn`), cell: ({ reachedOn }) => day(reachedOn) },
          { heading: t(`${LABELS}.evidence`), cell: ({ evidence }) => <Evidence evidence={evidence} /> },
        ]}
      />
      <Pages trail={trail} />
    </Section>
  );
};
