import { randomUUID } from 'node:crypto';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { faultsIn } from '../support/processes.js';
import { randomFrom } from '../support/random.js';
import { anLrsClient, aPerson, aStatement, type LrsClient, pointingAt, voiding } from '../support/xapi.js';

const ACTIVITIES = 'https://xapi.test.example/activity/';
const COURSE = 'hva-er-innovasjon-i-lier';
/** Several send the very same statement. */
const TELLER = aPerson();
const WRITERS = 64;
const ROUNDS = 6;
const random = randomFrom(20261126);
let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation();
  lrs = await anLrsClient(spor);
}, 120_000);
afterAll(() => spor.stop());

/** Activities that all of them name, each time with something else to tell of it, and in no order. */
const activities = (round: number) => Array.from({ length: 5 }, () => ({ id: `${ACTIVITIES}shared-${random(20)}`, definition: { name: { nb: `Navn ${round}-${random(1000)}` }, extensions: { [`https://tool.example/${random(5)}`]: random(100) } } }));
const agent = () => ({ account: { homePage: 'https://tool.example', name: `p${random(30)}` } });

/** Ids that several send for, point at and void, some of them before they come. */
const known = Array.from({ length: 60 }, () => randomUUID());
const anyOf = () => known[random(known.length)]!;

function aBatch(round: number): object[] {
  const [object, ...other] = activities(round);
  const about = aStatement({ actor: { objectType: 'Group', member: [agent(), agent(), agent()] }, object, context: { instructor: agent(), contextActivities: { other } } });
  return [about, pointingAt(anyOf()), voiding(anyOf()), pointingAt(about.id)];
}

test('sixty-four who write of the same activities, point at and void each other’s statements, and people who learn meanwhile: all are answered, and nothing is stored twice', async () => {
  const unit = await aUnit(spor);
  const people = await Promise.all(Array.from({ length: 4 }, async () => signedIn(spor, await anEmployee(spor, { unit }))));
  const statuses: number[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      statuses.push((await lrs.post('/statements', aBatch(round))).status);
      const id = known[(writer + round * 7) % known.length]!;
      statuses.push((await lrs.put('/statements', aStatement({ id, actor: TELLER, object: { id: `${ACTIVITIES}known` } }), { statementId: id })).status);
      statuses.push((await lrs.as('1.0.3').put('/activities/state', String(round), { activityId: 'a:b', agent: { mbox: 'mailto:a@b' }, stateId: 's' }, { 'content-type': 'text/plain' })).status);
    }
  };
  const [learnt] = await Promise.all([Promise.all(people.map((person) => takeCourse(person, COURSE))), ...Array.from({ length: WRITERS }, (_, writer) => write(writer))]);
  expect(learnt.map((last) => last?.status)).toEqual(people.map(() => 201));
  expect([...new Set(statuses)].sort()).toEqual([200, 204]);
  expect(statuses).toHaveLength(WRITERS * ROUNDS * 3);
  const [[{ n }]] = (await spor.database.query('SELECT COUNT(*) AS n FROM statement WHERE id IN (?)', [known])) as unknown as [{ n: number }[]];
  expect(n).toBe(known.length);
  expect(faultsIn(spor.api.output())).toEqual([]);
});

test('what points at a statement is found through it, whichever of the two came first', async () => {
  const { body } = await lrs.get('/statements', { activity: `${ACTIVITIES}known`, limit: 500 });
  const found = new Set(body.statements.map(({ id }: { id: string }) => id));
  const [pointing] = (await spor.database.query('SELECT s.id FROM statement s JOIN statement_reference r ON r.statement_seq = s.seq WHERE r.target_id IN (?) AND s.voided_at IS NULL ORDER BY s.seq DESC LIMIT 300', [known])) as unknown as [{ id: string }[]];
  expect(pointing.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
