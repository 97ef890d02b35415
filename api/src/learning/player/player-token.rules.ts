import { type Language } from '../../people/index.js';

/** What one player may do, for some hours: show this content and, unless it is a preview, keep this employee's state in it. */
export interface PlayerRight {
  readonly contentId: string;
  /** The content under whose name the place is kept: another language's, where the exercise is built alike. */
  readonly placeId: string;
  /** xAPI's name for the exercise. */
  readonly exerciseIri: string;
  readonly language: Language | string;
  /** Whose state is kept and where it belongs; null in a preview, which keeps nothing. */
  readonly learner: { readonly employeeId: string; readonly registration: string } | null;
}

/** The claims of the token, short because they stand in every address the player uses. */
export interface PlayerClaims {
  readonly c: string;
  readonly p?: string;
  readonly x: string;
  readonly l: string;
  readonly e?: string;
  readonly r?: string;
}

export const claimsOf = ({ contentId, placeId, exerciseIri, language, learner }: PlayerRight): PlayerClaims => ({
  c: contentId,
  ...(placeId === contentId ? {} : { p: placeId }),
  x: exerciseIri,
  l: language,
  ...(learner ? { e: learner.employeeId, r: learner.registration } : {}),
});

export const rightOf = ({ c, p = c, x, l, e, r }: PlayerClaims): PlayerRight => ({ contentId: c, placeId: p, exerciseIri: x, language: l, learner: e && r ? { employeeId: e, registration: r } : null });
