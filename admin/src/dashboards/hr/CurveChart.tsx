import { Box, Typography, useTheme } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormat } from '../../format/useFormat.js';
import type { GoalFiguresDto } from '../../types.js';

interface Point {
  day: string;
  share: number;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** The walked line, and the line it is to reach. The drawing is described in words; the table beside it has every number. */
export const CurveChart = ({ figures }: { figures: GoalFiguresDto }) => {
  const t = useTranslate();
  const { palette } = useTheme();
  const { percent, shortDay, day } = useFormat();
  const described = useId();
  const points: Point[] = figures.curve.map(({ day: on, reached, of }) => ({ day: on, share: of ? reached / of : 0 }));
  const [first, last] = [points[0], points.at(-1)];
  const tick = { fill: palette.text.secondary, fontSize: 13 };
  return (
    <Box role="img" aria-labelledby={described} sx={{ '& .recharts-surface:focus': { outline: 'none' } }}>
      <Typography id={described} variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {first && last && t('spor.board.curveInWords', { from: percent(first.share), since: day(first.day), to: percent(last.share), goal: percent(figures.goal.share) })}
      </Typography>
      <Box sx={{ height: { xs: 220, md: 300 } }}>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={points} margin={{ top: 18, right: 12, bottom: 0, left: -8 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke={palette.divider} />
            <XAxis dataKey="day" tickFormatter={shortDay} tick={tick} tickLine={false} axisLine={{ stroke: palette.divider }} minTickGap={48} />
            <YAxis domain={[0, 1]} ticks={QUARTERS} tickFormatter={percent} tick={tick} tickLine={false} axisLine={false} width={62} />
            <Tooltip
              isAnimationActive={false}
              formatter={(value) => [percent(Number(value)), t('spor.board.share')]}
              labelFormatter={(label) => day(String(label))}
              contentStyle={{ background: palette.background.paper, border: `1px solid ${palette.divider}`, borderRadius: 8, color: palette.text.primary }}
              itemStyle={{ color: palette.text.primary }}
            />
            <Area dataKey="share" type="monotone" isAnimationActive={false} stroke={palette.primary.main} strokeWidth={3} strokeLinecap="round" fill={palette.primary.main} fillOpacity={0.1} activeDot={{ r: 5, fill: '#E8924A', stroke: palette.background.paper }} />
            <ReferenceLine y={figures.goal.share} stroke="#E8924A" strokeWidth={2} strokeDasharray="6 5" label={{ value: t('spor.board.target', { share: percent(figures.goal.share) }), position: 'insideTopRight', dy: -20, fill: palette.text.primary, fontSize: 13, fontWeight: 600 }} />
          </AreaChart>
        </ResponsiveContainer>
      </Box>
    </Box>
  );
};
