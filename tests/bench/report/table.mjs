const HEAD = { goal: 'goal', measure: 'measure', bar: 'bar', value: 'value', verdict: 'verdict', note: 'note' };

const number = (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(value >= 100 ? Math.ceil(Math.log10(value)) : 3))) : '–');

/** Rows as a Markdown table that is also readable as it stands. */
export function tableOf(rows) {
  const cells = rows.map(({ unit, bar, least, value, ...row }) => ({ ...row, value: `${number(value)} ${unit}`.trim(), bar: barOf({ bar, least, unit }) }));
  const widths = Object.fromEntries(Object.keys(HEAD).map((key) => [key, Math.max(...[HEAD, ...cells].map((row) => row[key].length))]));
  const line = (row) => `| ${Object.keys(HEAD).map((key) => row[key].padEnd(widths[key])).join(' | ')} |`;
  const rule = `|${Object.keys(HEAD).map((key) => '-'.repeat(widths[key] + 2)).join('|')}|`;
  return [line(HEAD), rule, ...cells.map(line)].join('\n');
}

function barOf({ bar, least, unit }) {
  if (least !== undefined) return `≥ ${least} ${unit}`;
  return bar === undefined ? '' : `≤ ${bar} ${unit}`.trim();
}
