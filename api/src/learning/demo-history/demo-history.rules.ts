import { type CourseVersionView } from '../../catalogue/index.js';
import { finishingVerb } from '../attempt/content-type.rules.js';
import { LESSON_VERB } from '../completion/completion.rules.js';

/** A small deterministic source of chance (mulberry32): the demo is the same on every machine. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Step {
  readonly kind: 'lesson' | 'exercise';
  readonly id: string;
  /** What the employee or the exercise says when it is done. */
  readonly verb: string;
  /** Share of right answers; for exercises. */
  readonly scaled: number;
  readonly at: Date;
}

const MINUTE = 60_000;

/** What one employee did in one course: each lesson in order, a few minutes each; `lessons` of them. */
export function stepsOf(course: CourseVersionView, begun: Date, lessons: number, random: () => number): Step[] {
  let at = begun.getTime();
  const next = () => new Date((at += Math.round((1 + random() * 3) * MINUTE)));
  return course.lessons.slice(0, lessons).flatMap((lesson): Step[] =>
    lesson.exercises.length
      ? lesson.exercises.map(({ id, library }) => ({ kind: 'exercise', id, verb: finishingVerb(library), scaled: random() < 0.7 ? 1 : 0.5, at: next() }))
      : [{ kind: 'lesson', id: lesson.id, verb: LESSON_VERB, scaled: 1, at: next() }],
  );
}

/** Working hours of a weekday, some days before `now`; more of them lately. */
export function workingMoment(now: Date, days: number, random: () => number): Date {
  const back = Math.ceil(days * random() ** 1.4);
  const moment = new Date(now.getTime() - back * 24 * 60 * MINUTE);
  moment.setUTCHours(6 + Math.floor(random() * 8), Math.floor(random() * 60), 0, 0);
  const weekend = { 0: -2, 6: -1 }[moment.getUTCDay()] ?? 0;
  moment.setUTCDate(moment.getUTCDate() + weekend);
  return moment;
}
