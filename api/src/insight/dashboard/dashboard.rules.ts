import { addDays, type Day, daysBetween } from '../../platform/index.js';

/** Fewer people than this could be recognised in a figure; then only how many they are is shown. */
export const FEWEST_SHOWN = 5;

/** How far back a trend looks, in days. */
export const TREND_DAYS = 30;

/** A pace measured over fewer days than this says nothing. */
const FEWEST_DAYS = 7;

export interface Point {
  readonly day: Day;
  readonly reached: number;
  readonly of: number;
}

export interface Figure {
  readonly reached: number | null;
  readonly of: number;
  readonly suppressed: boolean;
}

export const share = ({ reached, of }: { reached: number; of: number }): number => (of ? reached / of : 0);

export const figureOf = (point: Pick<Point, 'reached' | 'of'> | undefined): Figure => {
  const { reached, of } = point ?? { reached: 0, of: 0 };
  return of < FEWEST_SHOWN ? { reached: null, of, suppressed: true } : { reached, of, suppressed: false };
};

/** The days on which so many people were counted that the figure can be shown. */
export const shown = (points: readonly Point[]): Point[] => points.filter(({ of }) => of >= FEWEST_SHOWN);

/** People who are missing until a share of them all has reached the goal. */
export const missingPeople = ({ reached, of }: { reached: number; of: number }, goalShare: number): number => Math.max(0, Math.ceil(of * goalShare - 1e-9) - reached);

/** Change in share from the first of the last 30 days to the last one; null when there are not two. */
export function trendOf(points: readonly Point[]): number | null {
  const recent = lastDays(shown(points));
  const [first, last] = [recent[0], recent.at(-1)];
  return first && last && first !== last ? share(last) - share(first) : null;
}

/**
 * The day on which the goal is met if the pace of the last 30 days goes on: a straight line (least squares) through the
 * shares, continued from today's share. Null when it is met, when the pace is flat or falling, and when a week has not been counted.
 * It is arithmetic on what has been, not a prediction, and about units, never about a person.
 */
export function paceReaches(points: readonly Point[], goalShare: number): Day | null {
  const recent = lastDays(shown(points));
  const last = recent.at(-1);
  if (!last || recent.length < FEWEST_DAYS || share(last) >= goalShare) return null;
  const perDay = slope(recent.map((point) => ({ x: daysBetween(last.day, point.day), y: share(point) })));
  const days = Math.ceil((goalShare - share(last)) / perDay - 1e-9);
  return perDay > 0 && days < FARTHEST_DAYS ? addDays(last.day, days) : null;
}

/** What would take more than a century is never. */
const FARTHEST_DAYS = 36_525;

function lastDays(points: readonly Point[]): Point[] {
  const last = points.at(-1);
  return last ? points.filter(({ day }) => daysBetween(day, last.day) <= TREND_DAYS) : [];
}

function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (pick: (point: { x: number; y: number }) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread ? points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread : 0;
}
