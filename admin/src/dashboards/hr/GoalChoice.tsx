import { Box, Card, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';
import type { GoalBoardDto } from '../../types.js';
import { shareOf } from '../pace.js';
import { changed, useAddress } from '../useAddress.js';
import { Spark } from './Spark.js';

type Goal = GoalBoardDto['goals'][number];

const GoalCard = ({ goal, isChosen }: { goal: Goal; isChosen: boolean }) => {
  const t = useTranslate();
  const { percent } = useFormat();
  const [address] = useAddress();
  const share = shareOf(goal);
  return (
    <Card
      component={LinkBase}
      to={`/?${changed(address, { goal: goal.id, orgUnit: null })}`}
      aria-current={isChosen ? 'true' : undefined}
      sx={{ display: 'block', p: 1.75, color: 'text.primary', textDecoration: 'none', borderColor: isChosen ? 'primary.main' : 'divider', boxShadow: isChosen ? 'inset 0 3px 0 #E8924A' : 'none', '&:hover': { borderColor: 'primary.main' } }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {goal.title}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {goal.orgUnit.name}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'end', justifyContent: 'space-between', gap: 2, mt: 1 }}>
        <Typography sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
          {share === null ? t('spor.board.fewerThanFive') : t('spor.board.ofGoal', { share: percent(share), goal: percent(goal.share) })}
        </Typography>
        <Spark trend={goal.trend} />
      </Box>
    </Card>
  );
};

/** All goals side by side: today's figure, and the last 30 days as a line. */
export const GoalChoice = ({ goals, chosen }: { goals: Goal[]; chosen: string }) => {
  const t = useTranslate();
  return (
    <Box component="nav" aria-label={t('resources.goals.name', { smart_count: 2 })} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))', mb: 3 }}>
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} isChosen={goal.id === chosen} />
      ))}
    </Box>
  );
};
