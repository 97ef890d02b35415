import { randomUUID } from 'node:crypto';
import { type Client } from './client.js';

const VERBS = 'http://adlnet.gov/expapi/verbs/';

interface OpenLesson {
  readonly id: string;
  readonly enrolmentId: string;
  readonly exercises: { readonly id: string; readonly playerUrl: string }[];
}

/** What the player says when an exercise is answered. */
export const answered = (exerciseId: string, { raw = 1, max = 1, id = randomUUID(), installation = 'http://localhost:3000' } = {}) => ({
  id,
  actor: { mbox: 'mailto:somebody@else.example' },
  verb: { id: `${VERBS}answered`, display: { 'en-US': 'answered' } },
  object: { objectType: 'Activity', id: `${installation}/xapi/activities/exercise/${exerciseId}` },
  result: { score: { raw, max, min: 0, scaled: raw / max }, completion: true, success: raw === max },
});

export const openLesson = async (client: Client, course: string, lesson: string): Promise<OpenLesson> =>
  (await client.get<OpenLesson>(`/api/my-learning/courses/${course}/lessons/${lesson}`)).body;

/** Takes a whole course as the player and the page would: each lesson in order. @returns the last answer */
export async function takeCourse(client: Client, course: string, { lessons: count = Infinity } = {}) {
  const { body } = await client.get(`/api/my-learning/courses/${course}`);
  let last;
  for (const { slug } of body.lessons.slice(0, count)) {
    const lesson = await openLesson(client, course, slug);
    last = await finish(client, lesson);
  }
  return last;
}

/** Answers every exercise of an open lesson, or says that it is read. @returns the last answer */
export async function finish(client: Client, lesson: OpenLesson) {
  let last;
  for (const { id } of lesson.exercises) last = await client.post(`/api/enrolments/${lesson.enrolmentId}/exercises/${id}/statements`, answered(id));
  return last ?? client.post(`/api/enrolments/${lesson.enrolmentId}/lessons/${lesson.id}/readings`, { statementId: randomUUID() });
}
