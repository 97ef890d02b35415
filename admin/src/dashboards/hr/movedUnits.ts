import type { GoalFiguresDto } from '../../types.js';

type Figures = Pick<GoalFiguresDto, 'unit' | 'today' | 'units'> & { goal: { id: string } };

const figuresOf = ({ unit, today, units }: Figures): Map<string, string> =>
  new Map([{ id: unit.id, ...today }, ...units].map(({ id, reached, of }) => [id, `${reached}/${of}`]));

/** Ids of the units whose figure differs from last time. Another goal or another unit is a new picture, not a movement. */
export function movedUnits(before: Figures | undefined, now: Figures): ReadonlySet<string> {
  if (!before || before.goal.id !== now.goal.id || before.unit.id !== now.unit.id) return new Set();
  const was = figuresOf(before);
  return new Set([...figuresOf(now)].filter(([id, figure]) => was.has(id) && was.get(id) !== figure).map(([id]) => id));
}
