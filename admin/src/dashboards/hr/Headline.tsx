import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLevelName } from '../../competences/ofFramework.js';
import { useFormat } from '../../format/useFormat.js';
import type { GoalFiguresDto } from '../../types.js';
import { paceOf, shareOf } from '../pace.js';

/** One sentence before any chart: how far, of how much, and where the pace leads. */
export const Headline = ({ figures, moved }: { figures: GoalFiguresDto; moved: boolean }) => {
  const t = useTranslate();
  const levelName = useLevelName();
  const { percent, month, number, day } = useFormat();
  const pace = paceOf(figures);
  const share = shareOf(figures.today);
  const words = { reaches: 'reaches' in pace ? month(pace.reaches) : '', by: day(figures.goal.by) };
  return (
    <Box sx={{ mb: 3 }}>
      <Typography component="h2" sx={{ fontSize: { xs: '1.35rem', md: '1.75rem' }, lineHeight: 1.3, fontWeight: 650, letterSpacing: '-.02em', maxWidth: '34em', textWrap: 'balance' }}>
        {share !== null && (
          <Box component="span" sx={{ px: 0.5, mx: -0.5, borderRadius: 1, transition: 'background-color 150ms', backgroundColor: moved ? 'action.selected' : 'transparent', boxShadow: moved ? 'inset 0 -3px 0 #E8924A' : 'none' }}>
            {t('spor.board.ofGoal', { share: percent(share), goal: percent(figures.goal.share) })}.
          </Box>
        )}{' '}
        {figures.goal.endedOn ? t('spor.board.ended', { day: day(figures.goal.endedOn) }) : t(`spor.board.pace.${pace.kind}`, words)}
      </Typography>
      {figures.today.reached !== null && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t('spor.board.people', { reached: number(figures.today.reached), of: number(figures.today.of), level: levelName(figures.goal.level), by: words.by })}
        </Typography>
      )}
    </Box>
  );
};
