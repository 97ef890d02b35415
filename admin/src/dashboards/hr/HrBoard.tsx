import { Loading, useTranslate } from 'react-admin';
import { useRead } from '../../providers/useRead.js';
import type { GoalBoardDto } from '../../types.js';
import { Failed } from '../../layout/Failed.js';
import { useAddress } from '../useAddress.js';
import { GoalChoice } from './GoalChoice.js';
import { GoalFigures } from './GoalFigures.js';
import { NoGoals } from './NoGoals.js';

/** The goals under way in the viewer's scope; one of them, `?goal=`, is shown in full. */
export const HrBoard = () => {
  const t = useTranslate();
  const [address] = useAddress();
  const board = useRead<GoalBoardDto>('goal-board');
  if (board.isPending) return <Loading />;
  if (!board.data) return <Failed title={t('spor.board.unread')} error={board.error} refetch={board.refetch} />;
  const { goals } = board.data;
  // One that has ended is no choice on the board, but a link to it opens its figures.
  const chosen = address.get('goal') ?? goals[0]?.id;
  if (!chosen) return <NoGoals />;
  return (
    <>
      {(goals.length > 1 || (goals.length === 1 && goals[0]?.id !== chosen)) && <GoalChoice goals={goals} chosen={chosen} />}
      <GoalFigures key={chosen} goalId={chosen} />
    </>
  );
};
