import { type Language, type RoleName } from './viewer.dto.js';

export interface Grant {
  readonly role: RoleName;
  /** The role is held for this unit and everything below it. */
  readonly orgUnitId: string;
}

/** The signed-in employee on whose behalf a request runs, with the roles granted. */
export class Viewer {
  constructor(
    readonly employeeId: string,
    readonly name: string,
    readonly language: Language,
    readonly roles: readonly Grant[],
  ) {}

  /** Whether any of the roles is held, for any unit. Everybody signed in is an employee. */
  holds(...roles: RoleName[]): boolean {
    return roles.includes('employee') || this.roles.some(({ role }) => roles.includes(role));
  }

  /** The units the roles were granted for: the tops of the trees the viewer may see. */
  topUnits(...roles: RoleName[]): string[] {
    return [...new Set(this.roles.filter(({ role }) => roles.includes(role)).map(({ orgUnitId }) => orgUnitId))];
  }
}
