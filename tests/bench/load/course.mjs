// A course as the player and the page take it, request by request.
import { randomUUID } from 'node:crypto';

export const COURSE = 'hva-er-innovasjon-i-lier';
/** The root of every IRI that Spor mints (SPOR_URL). */
export const INSTALLATION = 'http://localhost:3000';
const VERBS = 'http://adlnet.gov/expapi/verbs/';
/** How often somebody tries something in an exercise before it is answered; the player tells of each. */
const INTERACTIONS = 2;

/**
 * What there is to do in the course, in an order that ends with the answer that completes it: texts are read first.
 * @param {object} scout somebody who is not measured: opening the lessons begins the course
 * @returns {Promise<{ kind: 'read' | 'attempted' | 'interacted' | 'answered', lesson: string, exercise?: string }[]>}
 */
export async function stepsOf(client, scout) {
  const { lessons } = await client.get(`/api/my-learning/courses/${COURSE}`, scout);
  const opened = [];
  for (const { slug } of lessons) opened.push(await client.get(`/api/my-learning/courses/${COURSE}/lessons/${slug}`, scout));
  const read = opened.filter(({ exercises }) => !exercises.length).map(({ id }) => ({ kind: 'read', lesson: id }));
  const done = opened.flatMap(({ id, exercises }) =>
    exercises.flatMap(({ id: exercise }) =>
      ['attempted', ...Array.from({ length: INTERACTIONS }, () => 'interacted'), 'answered'].map((kind) => ({ kind, lesson: id, exercise, iri: `${INSTALLATION}/xapi/activities/exercise/${exercise}` })),
    ),
  );
  return [...read, ...done];
}

/** Begins the course. @returns the person with the enrolment */
export async function enrol(client, person) {
  const { enrolmentId } = await client.post(`/api/my-learning/courses/${COURSE}/enrolments`, person);
  return { ...person, enrolmentId };
}

/** Does one step for somebody who has begun. @returns what the api recorded */
export function take(client, person, { kind, lesson, exercise, iri }) {
  const at = `/api/enrolments/${person.enrolmentId}`;
  if (kind === 'read') return client.post(`${at}/lessons/${lesson}/readings`, person, { statementId: randomUUID() });
  return client.post(`${at}/exercises/${exercise}/statements`, person, statement(kind, iri));
}

const statement = (kind, iri) => ({
  id: randomUUID(),
  actor: { name: 'employee', mbox: 'mailto:learner@spor.invalid', objectType: 'Agent' },
  verb: { id: VERBS + kind, display: { 'en-US': kind } },
  object: { id: iri, objectType: 'Activity', definition: { name: { 'en-US': 'Hva er innovasjon?' }, type: `${VERBS.replace('verbs', 'activities')}cmi.interaction`, interactionType: 'choice', choices: CHOICES, correctResponsesPattern: ['1[,]2'] } },
  context: { contextActivities: { category: [{ id: 'http://h5p.org/libraries/Spor.Choice-1.0', objectType: 'Activity' }] } },
  ...(kind === 'answered' ? { result: { score: { min: 0, max: 2, raw: 2, scaled: 1 }, completion: true, success: true, duration: 'PT21.4S', response: '1[,]2' } } : {}),
  timestamp: new Date().toISOString(),
});

/** As long as those of the content types that ship. */
const CHOICES = ['Noe er nytt for oss, nyttig for dem det gjelder, og tatt i bruk.', 'Vi kjøper inn et nytt fagsystem.', 'Vi prøver noe, ser hva som skjer, og deler det vi lærte.'].map((text, id) => ({ id: String(id), description: { 'en-US': text } }));
