import { z } from 'zod';
import { type ContributionRow, type VersionContributions } from './contribution.queries.js';

const Said = z.array(z.object({ competence: z.string(), level: z.int().min(1).max(4) }));

/**
 * What a version contributes to, in ids, ordered by competence. A key that no framework knows is left out until one does;
 * of two levels for one competence the higher counts.
 */
export function contributionsOf(version: VersionContributions, competences: ReadonlyMap<string, string>): ContributionRow[] {
  const levels = new Map<string, number>();
  for (const { competence, level } of Said.parse(JSON.parse(version.contributions))) {
    const id = competences.get(competence);
    if (id) levels.set(id, Math.max(level, levels.get(id) ?? 0));
  }
  const { courseVersionId, courseId } = version;
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([competenceId, level]) => ({ courseVersionId, competenceId, level, courseId }));
}

/** Whether two versions' contributions say the same, in whatever order. */
export function sameContributions(one: readonly ContributionRow[], other: readonly ContributionRow[]): boolean {
  const text = (rows: readonly ContributionRow[]) => rows.map(({ competenceId, level }) => `${competenceId}:${level}`).sort().join();
  return text(one) === text(other);
}
