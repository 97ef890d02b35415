import { Box, Typography } from '@mui/material';
import { Loading, Title, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import { Failed } from '../layout/Failed.js';
import { PlainTable } from '../layout/PlainTable.js';
import { RecordLink } from '../layout/RecordLink.js';
import { Section } from '../layout/Section.js';
import { useRead } from '../providers/useRead.js';
import type { GoalBoardDto } from '../types.js';

const LABELS = 'resources.goal-trails';

const Goals = ({ goals }: GoalBoardDto) => {
  const t = useTranslate();
  const { number } = useFormat();
  if (goals.length === 0) {
    return (
      <Box sx={{ maxWidth: '38rem' }}>
        <Typography variant="h5" component="h2" sx={{ mb: 1 }}>{t(`${LABELS}.none`)}</Typography>
        <Typography>{t(`${LABELS}.noneText`)}</Typography>
      </Box>
    );
  }
  const title = t('resources.goals.name', { smart_count: 2 });
  return (
    <Section title={title} flush>
      <PlainTable<GoalBoardDto['goals'][number]>
        caption={title}
        rows={goals}
        rowKey={({ id }) => id}
        columns={[
          { heading: t(`${LABELS}.fields.title`), cell: (goal) => <RecordLink resource="goal-trails" id={goal.id} text={goal.title} /> },
          { heading: t(`${LABELS}.fields.orgUnit`), cell: ({ orgUnit }) => orgUnit.name },
          { heading: t(`${LABELS}.fields.reached`), numeric: true, cell: ({ reached }) => (reached === null ? t('spor.board.fewerThanFive') : number(reached)) },
          { heading: t(`${LABELS}.fields.of`), numeric: true, cell: ({ of }) => number(of) },
        ]}
      />
    </Section>
  );
};

/** Where the way down begins: the goals under way, with their figures. */
export const GoalTrailList = () => {
  const t = useTranslate();
  const board = useRead<GoalBoardDto>('goal-trails');
  return (
    <>
      <Title title={t(`${LABELS}.name`, { smart_count: 2 })} />
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t(`${LABELS}.about`)}</Typography>
      {board.isPending ? <Loading /> : board.isError ? <Failed title={t(`${LABELS}.unread`)} error={board.error} refetch={board.refetch} /> : <Goals goals={board.data.goals} />}
    </>
  );
};
