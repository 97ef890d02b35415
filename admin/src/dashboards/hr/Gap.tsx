import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLevelName } from '../../competences/ofFramework.js';
import { useFormat } from '../../format/useFormat.js';
import { Section } from '../../layout/Section.js';
import type { GoalFiguresDto } from '../../types.js';
import { widestGap } from '../pace.js';

/** What is left, in words: how many people, and where most of them are. */
export const Gap = ({ figures }: { figures: GoalFiguresDto }) => {
  const t = useTranslate();
  const { number, list, moment } = useFormat();
  const widest = widestGap(figures.units);
  const competences = list(figures.goal.competences.map(({ key, title }) => `${key} ${title}`));
  const level = useLevelName()(figures.goal.level);
  return (
    <Section title={t('spor.board.gap')}>
      <Typography sx={{ maxWidth: '65ch' }}>
        {figures.missing === null && t('spor.board.suppressed')}
        {figures.missing === 0 && t('spor.board.noGap')}
        {figures.missing !== null && figures.missing > 0 && t('spor.board.missing', { smart_count: figures.missing, count: number(figures.missing), competences, level })}{' '}
        {figures.missing !== 0 && widest?.reached != null && t('spor.board.widest', { unit: widest.name, left: number(widest.of - widest.reached), of: number(widest.of) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {t('spor.board.counted', { at: moment(figures.computedAt) })}
      </Typography>
    </Section>
  );
};
