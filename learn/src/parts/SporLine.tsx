import { curveThrough, stepsOf, widthOf } from './spor-line.js';

interface Props {
  readonly done: number;
  readonly of: number;
  /** What it says to those who don't see it. */
  readonly label: string;
  /** `true` marks the first step that is not done as *here*. */
  readonly here?: boolean;
}

const stateOf = (index: number, done: number, here: boolean): string => (index < done ? 'done' : here && index === done ? 'here' : 'ahead');

/** Progress as a line with steps: the walked part is drawn whole, the rest is dotted. */
export function SporLine({ done, of, label, here = true }: Props) {
  const steps = stepsOf(of);
  const walked = steps.slice(0, Math.min(of, here ? done + 1 : done));
  return (
    <svg className="spor-line" viewBox={`0 0 ${widthOf(of)} 24`} style={{ width: `${widthOf(of) / 16}rem` }} role="img" aria-label={label}>
      <path d={curveThrough(steps)} className="spor-ahead" />
      <path d={curveThrough(walked)} className="spor-walked" />
      {steps.map(({ x, y }, index) => <circle key={x} cx={x} cy={y} r={stateOf(index, done, here) === 'here' ? 5.5 : 4.5} data-state={stateOf(index, done, here)} />)}
    </svg>
  );
}
