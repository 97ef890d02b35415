import { type LaunchMode } from '../cmi5/cmi5-terms.rules.js';
import { type UnitToLaunch } from '../../catalogue/index.js';
import { type Came, type Language } from '../../platform/index.js';

/** A unit that somebody is about to begin. */
export interface Launching {
  readonly unit: UnitToLaunch;
  /** xAPI's name for the exercise. */
  readonly exerciseIri: string;
  readonly language: Language;
  /** Whose it is; null in a preview, which records nothing. */
  readonly learner: { readonly employeeId: string; readonly enrolmentId: string; readonly exerciseId: string } | null;
  readonly came: Came;
  /** Of cmi5: undefined when nobody has chosen one. */
  readonly launchMode?: LaunchMode | undefined;
}

/** What a standard does when one of its units is begun. */
export interface Launcher {
  /** @returns the address to show. @throws Unavailable when there is nowhere to run it */
  launch(launching: Launching): Promise<string>;
}
