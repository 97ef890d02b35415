import type { CompetenceDto } from '../types.js';

type Course = CompetenceDto['contributions'][number];

/** How a level of a competence is reached: by courses at that level, only by courses at a higher one (which imply it), or by nothing yet. */
export interface Reach {
  level: number;
  courses: Course[];
  how: 'courses' | 'above' | 'gap';
}

export const reachOf = ({ levels, contributions }: Pick<CompetenceDto, 'levels' | 'contributions'>): Reach[] =>
  levels.map(({ level }) => {
    const courses = contributions.filter((one) => one.level === level);
    const isAbove = contributions.some((one) => one.level > level);
    return { level, courses, how: courses.length ? 'courses' : isAbove ? 'above' : 'gap' };
  });

/** How many competences can be reached at each level, by courses there or above. */
export const reachable = (competences: readonly Pick<CompetenceDto, 'levels' | 'contributions'>[], level: number): number =>
  competences.filter((competence) => reachOf(competence).some((reach) => reach.level === level && reach.how !== 'gap')).length;
