import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { connectionOf } from '@spor/api/platform';
import { aDatabase, type OwnDatabase } from '../support/database.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn, start } from '../support/processes.js';
import { eventually } from '../support/settled.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient } from '../support/xapi.js';

const WRITERS = 12;
let own: OwnDatabase;
let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  own = await aDatabase();
  spor = await anInstallation({ content: false, databaseUrl: own.url });
  lrs = await anLrsClient(spor);
}, 120_000);
afterAll(async () => {
  await spor?.stop();
  await own?.remove();
});

/** One that writes alone and in batches; all it writes can be found by its agent, activity, verb and registration. */
function aWriter() {
  const [agent, verb, activity, registration] = [aPerson(), `https://xapi.test.example/verb/${randomUUID()}`, anActivity().id, randomUUID()];
  const common = { actor: agent, verb: { id: verb }, object: { id: activity }, context: { registration } };
  const questions = [{ agent }, { verb }, { activity }, { registration }];
  return { questions, acknowledged: [] as string[], others: new Set<number>(), batch: (count: number) => Array.from({ length: count }, () => aStatement(common)) };
}
type Writer = ReturnType<typeof aWriter>;

async function writeUntil(isOver: () => boolean, writer: Writer, at: () => LrsClient): Promise<void> {
  for (let times = 0; !isOver(); times += 1) {
    const batch = writer.batch(times % 3 ? 1 : 10);
    // A connection that is cut answers nothing: nothing is promised then.
    const answer = await at().post('/statements', batch).catch(() => undefined);
    if (answer?.status === 200) writer.acknowledged.push(...batch.map(({ id }) => id));
    else if (answer) writer.others.add(answer.status);
  }
}

async function whileWriting(disturb: (acknowledged: () => number) => Promise<void>, at: () => LrsClient): Promise<Writer[]> {
  const writers = Array.from({ length: WRITERS }, aWriter);
  let isOver = false;
  const writing = Promise.all(writers.map((writer) => writeUntil(() => isOver, writer, at)));
  await disturb(() => writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)).finally(() => (isOver = true));
  await writing;
  return writers;
}

const allOf = (question: object): Promise<string[]> => lrs.ids({ ascending: true, ...question });

/** Every acknowledged statement is there once, and whatever is there is found in every way. */
async function expectAllThere(writers: readonly Writer[]): Promise<void> {
  for (const { questions, acknowledged } of writers) {
    const [first, ...rest] = await Promise.all(questions.map(allOf));
    expect(first).toHaveLength(new Set(first).size);
    expect(acknowledged.filter((id) => !first!.includes(id))).toEqual([]);
    for (const found of rest) expect(found).toEqual(first);
  }
}

test('with the api killed in the midst of writing, all that was acknowledged is there, once, and found in every way', async () => {
  const writers = await whileWriting(async (acknowledged) => {
    await eventually(async () => acknowledged(), (count) => count > 200, 30_000);
    await spor.api.stop('SIGKILL');
    spor.api = await start('api', spor.env);
    lrs = lrs.at(spor.api.url);
    const before = acknowledged();
    await eventually(async () => acknowledged(), (count) => count > before + 100, 30_000);
  }, () => lrs);
  await expectAllThere(writers);
  expect(faultsIn(spor.api.output())).toEqual([]);
});

test('with the database killed in the midst of writing, all that was acknowledged is there, once; meanwhile 503 is said, and the store goes on by itself', async () => {
  const writers = await whileWriting(async (acknowledged) => {
    await eventually(async () => acknowledged(), (count) => count > 200, 30_000);
    await own.kill();
    await eventually(async () => (await lrs.get('/statements', { limit: 1 })).status, (status) => status === 503);
    await own.start();
    const before = acknowledged();
    await eventually(async () => acknowledged(), (count) => count > before + 100, 30_000);
  }, () => lrs);
  expect([...new Set(writers.flatMap(({ others }) => [...others]))]).toEqual([503]);
  await expectAllThere(writers);
});

test('what was half written when it was killed has left nothing behind', async () => {
  const database = await createConnection(connectionOf(spor.env.DATABASE_URL as string));
  const lonely = ['statement_actor', 'statement_activity'].map((table) => `(SELECT COUNT(*) FROM ${table} x LEFT JOIN statement s ON s.seq = x.statement_seq WHERE s.seq IS NULL) AS ${table}`);
  const [[row]] = (await database.query(`SELECT ${lonely.join(', ')}, (SELECT COUNT(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM statement_actor x WHERE x.statement_seq = s.seq)) AS statement`)) as unknown as [Record<string, number>[]];
  await database.end();
  expect(row).toEqual({ statement_actor: 0, statement_activity: 0, statement: 0 });
});
