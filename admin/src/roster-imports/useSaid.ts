import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.js';
import type { RosterImportDto } from '../types.js';

/** What an import did, or would do, in one sentence. */
export function useSaid(): (result: RosterImportDto) => string {
  const t = useTranslate();
  const { number } = useFormat();
  return ({ dryRun, counts: { created, changed, unchanged, refused } }) =>
    t(`resources.roster-imports.said.${dryRun ? 'dry' : 'real'}`, { created: number(created), changed: number(changed), unchanged: number(unchanged), refused: number(refused) });
}
