import { type Day } from '../../platform/index.js';
import { type RoleName } from '../access/viewer.dto.js';
import { type RowOutcome } from './row-faults.rules.js';

export interface PersonFields {
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export interface KnownPosition {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export interface KnownEmployee extends PersonFields {
  readonly id: string;
  readonly positions: readonly KnownPosition[];
  /** Held now. */
  readonly grants: readonly { readonly id: string; readonly role: RoleName; readonly unitId: string }[];
}

/** What is in the database before a file of employees is applied. */
export interface KnownPeople {
  readonly unitIdByCode: ReadonlyMap<string, string>;
  readonly employees: ReadonlyMap<string, KnownEmployee>;
  /** Whose each e-mail of the file is today. */
  readonly numberByEmail: ReadonlyMap<string, string>;
}

/** What a file of employees would do. */
export class EmployeePlan {
  readonly results: RowOutcome[] = [];
  readonly newEmployees: (PersonFields & { id: string })[] = [];
  readonly changedEmployees: (PersonFields & { id: string })[] = [];
  readonly newPositions: (KnownPosition & { employeeId: string })[] = [];
  readonly changedPositions: KnownPosition[] = [];
  /** Last day set to the day before the import. */
  readonly endedPositions: string[] = [];
  /** Would have begun today or later: never held. */
  readonly cancelledPositions: string[] = [];
  readonly newGrants: { id: string; employeeId: string; role: RoleName; unitId: string }[] = [];
  readonly revokedGrants: string[] = [];
}
