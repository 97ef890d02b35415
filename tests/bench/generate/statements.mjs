// Statements as tools send them: so many persons, so many activities, verbs and registrations, from a seed. About 1.3 KB each.
import { randomUUID } from 'node:crypto';
import { randomFrom } from '../random.mjs';

const VERBS = ['attempted', 'interacted', 'answered', 'completed', 'passed', 'experienced', 'progressed', 'failed'].map((word) => `http://adlnet.gov/expapi/verbs/${word}`);
const PEOPLE = 2000;
const ACTIVITIES = 500;

export const person = (index) => ({ objectType: 'Agent', account: { homePage: 'https://tool.example', name: `person-${index % PEOPLE}` } });
export const activity = (index) => `https://tool.example/activities/${index % ACTIVITIES}`;
export const verb = (index) => VERBS[index % VERBS.length];
/** One for each person, so that a page of a registration is full among 100,000 statements too. */
export const registration = (who) => `${String(who).padStart(8, '0')}-0000-4000-8000-000000000000`;

export function* statements({ seed, count }) {
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const [who, what, did] = [Math.floor(random() * PEOPLE), Math.floor(random() * ACTIVITIES), Math.floor(random() * VERBS.length)];
    yield statement({ who, what, did, points: Math.floor(random() * 11) });
  }
}

const statement = ({ who, what, did, points }) => ({
  id: randomUUID(),
  actor: person(who),
  verb: { id: verb(did), display: { nb: verb(did).split('/').at(-1), en: verb(did).split('/').at(-1) } },
  object: {
    objectType: 'Activity',
    id: activity(what),
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', name: { nb: `Øvelse ${what}` }, description: { nb: 'Hva er det første en gjør når en har en idé til noe nytt?' }, interactionType: 'choice', choices: CHOICES, correctResponsesPattern: ['0[,]2'] },
  },
  result: { score: { scaled: points / 10, raw: points, min: 0, max: 10 }, success: points > 6, completion: true, response: '0[,]2', duration: 'PT21.4S' },
  context: { registration: registration(who), platform: 'Verktøy', language: 'nb', contextActivities: { parent: [{ id: `https://tool.example/courses/${what % 20}` }], grouping: [{ id: 'https://tool.example/paths/all' }] } },
  timestamp: new Date().toISOString(),
});

const CHOICES = ['Snakker med dem det gjelder, og finner ut hva som er vanskelig for dem.', 'Skriver en anskaffelse med alle kravene en kan komme på.', 'Prøver det enkleste en kan lære noe av, på en uke.'].map((nb, id) => ({ id: String(id), description: { nb } }));
