import { type GoalDto, type GoalSaid } from './goal.dto.js';

/** What a goal says, of all that is known of it. */
export const saidBy = ({ title, orgUnitName, audience, competences, level, share, startsOn, by, endedOn }: GoalDto): GoalSaid => ({ title, orgUnitName, audience, competences, level, share, startsOn, by, endedOn });

/** The fields that differ, as they were and as they became; nothing when the goal says what it said. */
export function differenceOf(before: GoalSaid, after: GoalSaid): { was: Partial<GoalSaid>; became: Partial<GoalSaid> } | undefined {
  const fields = (Object.keys(after) as (keyof GoalSaid)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const only = (said: GoalSaid): Partial<GoalSaid> => Object.fromEntries(fields.map((field) => [field, said[field]]));
  return fields.length ? { was: only(before), became: only(after) } : undefined;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** A goal can be deleted for a day after it was set: a slip of the hand. Later somebody may have followed its figures, and it is ended instead. */
export const isNew = (createdAt: Date, now: Date): boolean => now.getTime() - createdAt.getTime() < A_DAY_MS;
