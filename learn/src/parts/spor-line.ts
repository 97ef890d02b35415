export interface Point {
  readonly x: number;
  readonly y: number;
}

const GAP = 28;
const EDGE = 8;
const MIDDLE = 12;
const SWING = 4;

/** Where the steps of a line with `count` steps stand: 28 units apart, a little up and down. */
export const stepsOf = (count: number): Point[] =>
  Array.from({ length: count }, (_, index) => ({ x: EDGE + index * GAP, y: MIDDLE + (index % 2 === 0 ? SWING : -SWING) }));

/** One continuous curve through the points; flat at every step, so that it looks walked rather than drawn. */
export function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let before = first;
  const curves = rest.map((point) => {
    const middle = (before.x + point.x) / 2;
    const curve = `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    before = point;
    return curve;
  });
  return [`M${first.x} ${first.y}`, ...curves].join('');
}

export const widthOf = (count: number): number => EDGE * 2 + Math.max(0, count - 1) * GAP;
