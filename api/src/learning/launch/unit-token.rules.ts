/** What whoever has the address may do for some hours: read one package's files, and the page around one of its units. Nothing can be written with it. */
export interface UnitRight {
  readonly unitId: string;
  readonly packageId: string;
  /** Spor's own origin: the only one that may show it, and the only one it speaks with. */
  readonly host: string;
  /** xAPI's name for the exercise. */
  readonly exerciseIri: string;
  readonly language: string;
  /** Null in a preview. */
  readonly learner: { readonly employeeId: string; readonly registration: string } | null;
}

/** The claims of the token, short because they stand in every address a package uses. */
export interface UnitClaims {
  readonly u: string;
  readonly p: string;
  readonly h: string;
  readonly x: string;
  readonly l: string;
  readonly e?: string;
  readonly r?: string;
}

export const claimsOf = ({ unitId, packageId, host, exerciseIri, language, learner }: UnitRight): UnitClaims => ({ u: unitId, p: packageId, h: host, x: exerciseIri, l: language, ...(learner ? { e: learner.employeeId, r: learner.registration } : {}) });

export const rightOf = ({ u, p, h, x, l, e, r }: UnitClaims): UnitRight => ({ unitId: u, packageId: p, host: h, exerciseIri: x, language: l, learner: e && r ? { employeeId: e, registration: r } : null });
