import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/useFormat.js';

/** The change over 30 days, in percentage points and with an arrow; the arrow is for the eye only. */
export const Trend = ({ trend }: { trend: number | null }) => {
  const t = useTranslate();
  const { points } = useFormat();
  if (trend === null) return <>–</>;
  const arrow = Math.round(trend * 100) > 0 ? '↗' : Math.round(trend * 100) < 0 ? '↘' : '→';
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <span aria-hidden>{arrow} </span>
      {t('spor.board.points', { points: points(trend) })}
    </span>
  );
};
