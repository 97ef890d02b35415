// What the command line asks for.
import { parseArgs } from 'node:util';

const DEFAULTS = { out: '.data/bench.json', seed: 2026, employees: 25_000 };

/** @throws with the usage when a measurement is unknown */
export function optionsOf(args, measurements) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' }, employees: { type: 'string' }, statements: { type: 'string' }, quick: { type: 'boolean' }, profile: { type: 'string' }, help: { type: 'boolean' } },
  });
  const asked = [...positionals, ...(values.only?.split(',') ?? [])].map((name) => name.trim().toLowerCase()).filter(Boolean);
  const unknown = asked.filter((name) => !measurements.some((each) => answersTo(each, name)));
  if (unknown.length) throw new Error(`no measurement is called ${unknown.join(', ')}\n\n${USAGE(measurements)}`);
  return {
    chosen: asked.length ? measurements.filter((each) => asked.some((name) => answersTo(each, name))) : measurements,
    out: values.out ?? DEFAULTS.out,
    seed: Number(values.seed ?? DEFAULTS.seed),
    employees: Number(values.employees ?? DEFAULTS.employees),
    statements: Number(values.statements ?? 0),
    quick: values.quick ?? false,
    profile: values.profile,
    help: values.help ?? false,
  };
}

const answersTo = ({ name, goals }, asked) => name === asked || goals.includes(asked);

export const USAGE = (measurements) => `npm run bench -- [name …] [--only g2,g7] [--quick] [--seed ${DEFAULTS.seed}] [--employees ${DEFAULTS.employees}] [--statements 0] [--out ${DEFAULTS.out}] [--profile folder]

${measurements.map(({ name, goals, about }) => `  ${name.padEnd(12)} ${goals.join(', ').padEnd(8)} ${about}`).join('\n')}

--statements asks the record store again when there are so many.
--quick measures less of everything: to see that the bench works, not for figures.
--profile writes a CPU profile of api and worker into a folder (about a tenth slower).
`;
