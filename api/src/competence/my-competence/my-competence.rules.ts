import { type MyCompetenceDto } from '../attainment/attainment.dto.js';

type MyPrinciple = MyCompetenceDto['principles'][number];
type MyCompetence = MyPrinciple['competences'][number];

export interface PrincipleWords {
  readonly principles: Record<string, { title: string; text: string }>;
  readonly levels: Record<string, { title: string; evidence: string }>;
}

export interface CompetenceText {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Keys, the main one first: `P2,P8`. */
  readonly principles: string;
  readonly retiredOn: string | null;
  /** JSON: behaviour by level. */
  readonly levels: string;
}

export interface Held {
  readonly competenceId: string;
  readonly level: number;
  readonly since: Date;
}

export interface CourseTowards {
  readonly competenceId: string;
  readonly level: number;
  readonly slug: string;
  readonly title: string;
}

/** Each competence once, under its main principle; a principle that is nobody's main one is left out, and so is what is out of use and not held. */
export function myPrinciples(words: PrincipleWords, competences: readonly CompetenceText[], held: readonly Held[], courses: readonly CourseTowards[]): MyPrinciple[] {
  return Object.entries(words.principles)
    .map(([key, { title, text }]) => ({
      key,
      title,
      text,
      competences: competences.filter(({ id, principles, retiredOn }) => principles.split(',')[0] === key && (!retiredOn || held.some(({ competenceId }) => competenceId === id))).map((competence) => standing(words, competence, held, courses)),
    }))
    .filter((principle) => principle.competences.length);
}

function standing(words: PrincipleWords, { id, key, title, description, retiredOn, levels }: CompetenceText, held: readonly Held[], courses: readonly CourseTowards[]): MyCompetence {
  const highest = held.filter(({ competenceId }) => competenceId === id).sort((a, b) => b.level - a.level)[0];
  const level = highest?.level ?? 0;
  const behaviours = Object.entries(JSON.parse(levels) as Record<string, string>);
  return {
    key,
    title,
    description,
    level,
    since: highest?.since.toISOString() ?? null,
    retiredOn,
    levels: behaviours.map(([step, behaviour]) => ({ level: Number(step), title: words.levels[step]?.title ?? '', behaviour, evidence: words.levels[step]?.evidence ?? '' })),
    next: retiredOn ? [] : courses.filter((course) => course.competenceId === id && course.level === level + 1).map(({ slug, title: course }) => ({ slug, title: course })),
  };
}
