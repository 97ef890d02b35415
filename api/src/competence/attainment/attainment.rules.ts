import { idOf } from '../../platform/index.js';

/** A completion that contributes to a competence: one piece of evidence. */
export interface Earned {
  readonly completionId: string;
  readonly employeeId: string;
  readonly competenceId: string;
  readonly level: number;
  readonly completedAt: Date;
}

export interface AttainmentState {
  readonly id: string;
  readonly employeeId: string;
  readonly competenceId: string;
  readonly level: number;
  /** When the earliest of its evidence came to be. */
  readonly attainedAt: Date;
  readonly evidence: readonly string[];
}

export const attainmentId = (employeeId: string, competenceId: string, level: number): string => idOf('attainment', employeeId, competenceId, level);

/** What is held on the evidence given, ordered by id so that everybody who writes several does so in the same order. */
export function attainmentsOf(earned: readonly Earned[]): AttainmentState[] {
  const held = new Map<string, AttainmentState>();
  for (const { completionId, employeeId, competenceId, level, completedAt } of earned) {
    const id = attainmentId(employeeId, competenceId, level);
    const before = held.get(id);
    const attainedAt = before && before.attainedAt < completedAt ? before.attainedAt : completedAt;
    held.set(id, { id, employeeId, competenceId, level, attainedAt, evidence: [...(before?.evidence ?? []), completionId] });
  }
  return [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
