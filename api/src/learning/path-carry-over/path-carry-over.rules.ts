import { type Asks } from '../../catalogue/index.js';

/** Somebody who works here and has, or has had, to do with a path that has got a new version, and has not completed that. */
export interface PathPerson {
  readonly employeeId: string;
  /** How many of the version's courses are completed, in any version of theirs. */
  readonly courses: number;
  /** Whether an earlier version of the path is completed. */
  readonly hasEarlier: boolean;
}

/**
 * Who has completed the new version without doing anything more. Nobody is asked for anything by “keep”: whoever has completed an
 * earlier version has that, and only those get the new one who would otherwise wait for a path they have walked.
 */
export const carriedTo = <Person extends PathPerson>(asks: Asks, of: number, people: readonly Person[]): Person[] =>
  of === 0 ? [] : people.filter(({ courses, hasEarlier }) => courses === of && (asks !== 'keep' || !hasEarlier));

/** Who has completed an earlier version, and is asked for the courses that are new. What is completed counts, so “all” asks for no more than that. */
export const askedAgain = <Person extends PathPerson>(asks: Asks, of: number, people: readonly Person[]): Person[] => (asks === 'keep' ? [] : people.filter(({ courses, hasEarlier }) => hasEarlier && courses < of));
