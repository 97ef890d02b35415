import { type Language } from '../../people/index.js';

/** What one player may do, for some hours: show this content and, unless it is a preview, keep this employee's state in it. */
export interface PlayerRight {
  readonly contentId: string;
  /** xAPI's name for the exercise. */
  readonly exerciseIri: string;
  readonly language: Language | string;
  /** Whose state is kept and where it belongs; null in a preview, which keeps nothing. */
  readonly learner: { readonly employeeId: string; readonly registration: string } | null;
}

/** The claims of the token, short because they stand in every address the player uses. */
export interface PlayerClaims {
  readonly c: string;
  readonly x: string;
  readonly l: string;
  readonly e?: string;
  readonly r?: string;
}

export const claimsOf = ({ contentId, exerciseIri, language, learner }: PlayerRight): PlayerClaims => ({
  c: contentId,
  x: exerciseIri,
  l: language,
  ...(learner ? { e: learner.employeeId, r: learner.registration } : {}),
});

export const rightOf = ({ c, x, l, e, r }: PlayerClaims): PlayerRight => ({ contentId: c, exerciseIri: x, language: l, learner: e && r ? { employeeId: e, registration: r } : null });
