import { Loading, useTranslate } from 'react-admin';
import { useRead } from '../../providers/useRead.js';
import type { GoalBoardDto } from '../../types.js';
import { Failed } from '../../layout/Failed.js';
import { useAddress } from '../useAddress.js';
import { GoalChoice } from './GoalChoice.js';
import { GoalFigures } from './GoalFigures.js';
import { NoGoals } from './NoGoals.js';

/** The goals in the viewer's scope; one of them, `?goal=`, is shown in full. */
export const HrBoard = () => {
  const t = useTranslate();
  const [address] = useAddress();
  const board = useRead<GoalBoardDto>('goal-board');
  if (board.isPending) return <Loading />;
  if (!board.data) return <Failed title={t('spor.board.unread')} error={board.error} refetch={board.refetch} />;
  const { goals } = board.data;
  const chosen = goals.find(({ id }) => id === address.get('goal')) ?? goals[0];
  if (!chosen) return <NoGoals />;
  return (
    <>
      {goals.length > 1 && <GoalChoice goals={goals} chosen={chosen.id} />}
      <GoalFigures key={chosen.id} goalId={chosen.id} />
    </>
  );
};
