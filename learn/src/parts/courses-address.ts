/** How many courses at a time. */
export const MANY = 25;
/** The api gives no more at once; whoever wants others chooses a competence. */
export const MOST = 1000;

/** Which courses are shown: the page's address is all there is to know. */
export interface CoursesWish {
  /** The key of a competence they count towards; any when left out. */
  readonly competence: string | undefined;
  readonly count: number;
}

export function coursesOf(address: URLSearchParams): CoursesWish {
  const count = Number(address.get('antall'));
  return { competence: address.get('kompetanse') || undefined, count: Number.isInteger(count) ? Math.min(MOST, Math.max(MANY, count)) : MANY };
}

export function coursesAddress({ competence, count = MANY }: Partial<CoursesWish>): Record<string, string> {
  return { ...(competence ? { kompetanse: competence } : {}), ...(count > MANY ? { antall: String(count) } : {}) };
}
