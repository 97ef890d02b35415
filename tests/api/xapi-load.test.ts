import { randomUUID } from 'node:crypto';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { randomFrom } from '../support/random.js';
import { ACTIVITIES, aReference, aStatement, aStoreClient, faultsIn, type StoreDoor } from '../support/store-door.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const WRITERS = 64;
const ROUNDS = 6;
const random = randomFrom(20261126);
let spor: Installation;
let door: StoreDoor;

beforeAll(async () => {
  spor = await anInstallation();
  door = await aStoreClient(spor);
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
  return [about, aReference(anyOf()), aReference(anyOf(), 'voided'), aReference(about.id as string)];
}

test('sixty-four who write of the same activities, point at and void each other’s statements, and people who learn meanwhile: all are answered, and nothing is stored twice', async () => {
  const unit = await aUnit(spor);
  const people = await Promise.all(Array.from({ length: 4 }, async () => signedIn(spor, await anEmployee(spor, { unit }))));
  const statuses: number[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      statuses.push((await door.post(aBatch(round))).status);
      const id = known[(writer + round * 7) % known.length]!;
      statuses.push((await door.put(id, { ...aStatement({ id }), object: { id: `${ACTIVITIES}known` } })).status);
      statuses.push((await door.send('PUT', '/activities/state?activityId=a:b&agent=%7B%22mbox%22:%22mailto:a@b%22%7D&stateId=s', { version: '1.0.3', body: String(round) })).status);
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
  const { body } = await door.get(`/statements?activity=${encodeURIComponent(`${ACTIVITIES}known`)}&limit=500`);
  const found = new Set(body.statements.map(({ id }: { id: string }) => id));
  const [pointing] = (await spor.database.query('SELECT s.id FROM statement s JOIN statement_reference r ON r.statement_seq = s.seq WHERE r.target_id IN (?) AND s.voided_at IS NULL ORDER BY s.seq DESC LIMIT 300', [known])) as unknown as [{ id: string }[]];
  expect(pointing.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
