import path from 'node:path';
import { ContentExport } from '../catalogue/index.js';
import { type Config } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** Writes everything that is published in the form of `content/`; imported again it is the same. */
export const exportContent = (config: Config, [folder]: string[]): Promise<boolean> =>
  withDomain(config, async (app) => {
    if (!folder) throw new Error('Skriv mappen innholdet skal legges i: npm run spor -- export-content <mappe>');
    const { things, files, missing } = await app.get(ContentExport).run(path.resolve(folder));
    for (const one of missing) say(`Merk: ${one} er publisert før kildene ble tatt vare på. Publiser den på nytt, så kommer den med.`);
    say(`Innhold: ${things} kurs, stier, verktøy og rammeverk i ${files} filer.`);
    return missing.length === 0;
  });
