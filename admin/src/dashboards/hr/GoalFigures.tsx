import { Box } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';
import { ProblemNotice } from '../../layout/ProblemNotice.js';
import { useAddress } from '../useAddress.js';
import { Curve } from './Curve.js';
import { Gap } from './Gap.js';
import { Headline } from './Headline.js';
import { Trail } from './Trail.js';
import { UnitTable } from './UnitTable.js';
import { useLiveFigures } from './useLiveFigures.js';

/** One goal for one unit: the sentence first, then the curve, the units below, and the gap in words. */
export const GoalFigures = ({ goalId }: { goalId: string }) => {
  const t = useTranslate();
  const [address] = useAddress();
  const { figures, error, moved, said } = useLiveFigures(goalId, address.get('orgUnit'), address.get('days') ?? '90');
  if (!figures) return error ? <ProblemNotice title={t('spor.board.unread')} error={error} /> : <Loading />;
  return (
    <>
      <Trail figures={figures} />
      <Headline figures={figures} moved={moved.has(figures.unit.id)} />
      <Box aria-live="polite" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}>
        {said}
      </Box>
      <Curve figures={figures} />
      <UnitTable figures={figures} moved={moved} />
      <Gap figures={figures} />
    </>
  );
};
