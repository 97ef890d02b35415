import { type Asks } from '../../catalogue/index.js';

/** Somebody's newest enrolment in a course, in an earlier version than the one published now. */
export interface EarlierEnrolment {
  readonly id: string;
  readonly employeeId: string;
  readonly versionId: string;
  /** Whether that version was completed. */
  readonly isCompleted: boolean;
  /** Whether they have been in it, and it was not only begun for them. */
  readonly isOpened: boolean;
}

/**
 * Whom a publication asks something of. Whoever has completed an earlier version is asked for the difference only when there is one.
 * @param differing ids of the lessons that are new or changed since each earlier version
 */
export function askedBy(asks: Asks, earlier: readonly EarlierEnrolment[], differing: ReadonlyMap<string, ReadonlySet<string>>): EarlierEnrolment[] {
  if (asks === 'keep') return [];
  if (asks === 'all') return [...earlier];
  return earlier.filter(({ isCompleted, versionId }) => !isCompleted || (differing.get(versionId)?.size ?? 0) > 0);
}

/** The one completed last. */
export const latestOf = <Lesson extends { readonly completedAt: Date }>(lessons: readonly Lesson[]): Lesson | undefined =>
  lessons.reduce<Lesson | undefined>((last, one) => (last && last.completedAt >= one.completedAt ? last : one), undefined);
