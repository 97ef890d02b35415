import { Box } from '@mui/material';

const WIDTH = 84;
const HEIGHT = 24;

/** The trend as the walked line, without axes; the number stands beside it, so the drawing itself is silent. */
export const Spark = ({ trend }: { trend: number[] }) => {
  if (trend.length < 2) return null;
  const low = Math.min(...trend);
  const span = Math.max(...trend) - low || 1;
  const points = trend.map((share, index) => `${(index / (trend.length - 1)) * (WIDTH - 6) + 2},${HEIGHT - 4 - ((share - low) / span) * (HEIGHT - 8)}`);
  const [x, y] = points.at(-1)?.split(',') ?? [];
  return (
    <Box component="svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden sx={{ width: WIDTH, height: HEIGHT, flexShrink: 0, color: 'primary.main' }}>
      <polyline points={points.join(' ')} fill="none" stroke="currentcolor" strokeWidth="2" strokeLinejoin="round" />
      <circle cx={x} cy={y} r="3" fill="#E8924A" />
    </Box>
  );
};
