const LEVELS = [1, 2, 3, 4] as const;
const HEIGHTS = [30, 23, 16, 9] as const;

/** The four levels as steps of a line that rises. */
export function LevelSteps({ level, label }: { readonly level: number; readonly label: string }) {
  const points = LEVELS.map((step, index) => ({ step, x: 10 + index * 34, y: HEIGHTS[index] ?? 0 }));
  const line = (upTo: number) => points.filter(({ step }) => step <= upTo).map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `C${x - 17} ${y + 7} ${x - 17} ${y} ${x} ${y}`)).join('');
  return (
    <svg className="spor-line level-steps" viewBox="0 0 122 40" style={{ width: '7.625rem' }} role="img" aria-label={label}>
      <path d={line(4)} className="spor-ahead" />
      <path d={line(level)} className="spor-walked" />
      {points.map(({ step, x, y }) => <circle key={step} cx={x} cy={y} r={step === level ? 6 : 4.5} data-state={step < level ? 'done' : step === level ? 'top' : 'ahead'} />)}
    </svg>
  );
}
