import { type INestApplicationContext } from '@nestjs/common';
import { CatalogueSearchIndex } from '../catalogue/index.js';
import { AttainmentService, CompetenceSearchIndex } from '../competence/index.js';
import { SnapshotService } from '../insight/index.js';
import { ReplayService } from '../learning/index.js';
import { type Config } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** Throws away completions, attainments and snapshots, computes them again from statements, and says whether the result is identical; reads anew what is searched. */
export const rebuild = (config: Config): Promise<boolean> =>
  withDomain(config, async (app) => {
    // A new day may have begun that no worker has counted yet.
    await app.get(SnapshotService).takeToday();
    const before = await fingerprints(app);
    await rebuildAll(app, say);
    say('Leser alt som kan søkes i, på nytt …');
    await readForSearch(app, { everything: true });
    return compare(before, await fingerprints(app));
  });

/** From statements to attempts and completions, from these to attainments, from these to figures. */
export async function rebuildAll(app: INestApplicationContext, tell: (line: string) => void): Promise<void> {
  tell('Regner ut forsøk og fullføringer på nytt …');
  await app.get(ReplayService).rebuild();
  tell('Regner ut kompetanse på nytt …');
  await app.get(AttainmentService).rebuild();
  tell('Regner ut måltall på nytt …');
  await app.get(SnapshotService).dropAll();
  await app.get(SnapshotService).recountAll();
}

/** What is published as it is to be found; with `everything` also what has been read before. */
export async function readForSearch(app: INestApplicationContext, { everything = false } = {}): Promise<void> {
  await app.get(CatalogueSearchIndex).bringUpToDate({ everything });
  await app.get(CompetenceSearchIndex).bringUpToDate({ everything });
}

type Fingerprints = Record<'Fullføringer' | 'Kompetanse' | 'Måltall', string>;

const fingerprints = async (app: INestApplicationContext): Promise<Fingerprints> => ({
  Fullføringer: await app.get(ReplayService).fingerprint(),
  Kompetanse: await app.get(AttainmentService).fingerprint(),
  Måltall: await app.get(SnapshotService).fingerprint(),
});

function compare(before: Fingerprints, after: Fingerprints): boolean {
  const parts = Object.keys(before) as (keyof Fingerprints)[];
  for (const part of parts) say(`${part}: ${before[part] === after[part] ? 'identisk' : 'ENDRET'}`);
  return parts.every((part) => before[part] === after[part]);
}
