import { mkdtempSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn, ROOT, type RunningProcess, start } from '../support/processes.js';
import { eventually } from '../support/settled.js';
import { anActivity, anLrsClient, aStatement, type LrsClient, pointingAt } from '../support/xapi.js';

const HOUR = 3_600_000;
const CLOCK_FILE = path.join(mkdtempSync(path.join(os.tmpdir(), 'spor-clock-')), 'shift');
let spor: Installation;
let second: RunningProcess;
let doors: [LrsClient, LrsClient];

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  second = await start('api', { ...spor.env, CLOCK_FILE, NODE_OPTIONS: `--import ${pathToFileURL(path.join(ROOT, 'tests/support/jumping-clock.mjs')).href}` });
  const lrs = await anLrsClient(spor);
  doors = [lrs, lrs.at(second.url)];
}, 120_000);
afterAll(async () => {
  await second?.stop();
  await spor?.stop();
});

const setSecondClock = async (shift: number): Promise<void> => {
  writeFileSync(CLOCK_FILE, String(shift));
  await new Promise((resolve) => setTimeout(resolve, 60));
};
const storedOnce = async (id: string): Promise<void> => {
  const [rows] = (await spor.database.query('SELECT seq FROM statement WHERE id = ?', [id])) as unknown as [unknown[]];
  expect(rows).toHaveLength(1);
};

test('the same statement at once from many, in one process and in two: all are right, and it is stored once', async () => {
  for (let round = 0; round < 15; round += 1) {
    const statement = aStatement({ id: round % 2 ? randomUUID().toUpperCase() : randomUUID() });
    const answers = await Promise.all([...doors, ...doors, ...doors].map((door, index) => (index % 2 ? door.post('/statements', statement) : door.put('/statements', statement, { statementId: statement.id }))));
    expect(answers.map(({ status }) => status)).toEqual([204, 200, 204, 200, 204, 200]);
    await storedOnce(statement.id.toLowerCase());
  }
});

test('statements that several send at once, alone and in batches that overlap: all are right, and each is stored once', async () => {
  for (let round = 0; round < 12; round += 1) {
    const shared = Array.from({ length: 12 }, () => aStatement());
    const answers = await Promise.all(
      Array.from({ length: 36 }, (_, sender) => {
        const [door, some] = [doors[(sender % 2) as 0 | 1], [0, 5, 7].slice(0, 1 + (sender % 3)).map((step) => shared[(sender * 7 + step) % shared.length]!)];
        return door.post('/statements', some);
      }),
    );
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
    for (const { id } of shared) await storedOnce(id);
  }
});

test('different statements with one id at once: one is stored, and the others are told so', async () => {
  for (let round = 0; round < 15; round += 1) {
    const id = randomUUID();
    const tries = [...doors, ...doors].map((door, index) => ({ door, statement: aStatement({ id, result: { response: String(index) } }) }));
    const answers = await Promise.all(tries.map(({ door, statement }) => door.post('/statements', statement)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { body } = await doors[0].get('/statements', { statementId: id });
    expect(body.result.response).toBe(String(answers.findIndex(({ status }) => status === 200)));
  }
});

test('batches that share statements in the opposite order: all is stored once; a batch with a conflict leaves nothing', async () => {
  for (let round = 0; round < 8; round += 1) {
    const shared = Array.from({ length: 20 }, () => aStatement());
    const answers = await Promise.all([doors[0].post('/statements', shared), doors[1].post('/statements', [...shared].reverse())]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const { id } of shared) await storedOnce(id);
    const fresh = aStatement();
    expect((await doors[0].post('/statements', [fresh, { ...shared[0], result: { response: 'annet' } }])).status).toBe(409);
    expect((await doors[1].get('/statements', { statementId: fresh.id })).status).toBe(404);
  }
});

test('one who makes a document, and only one, when many want to; nothing that is merged is lost', async () => {
  for (let round = 0; round < 8; round += 1) {
    const place = { activityId: 'a:b', profileId: `made-${round}` };
    const made = await Promise.all([...doors, ...doors].map((door, index) => door.put('/activities/profile', { index }, place, { 'if-none-match': '*' })));
    expect(made.map(({ status }) => status).sort()).toEqual([204, 412, 412, 412]);
    expect((await doors[0].get('/activities/profile', place)).body).toEqual({ index: made.findIndex(({ status }) => status === 204) });
    const merging = { activityId: 'a:b', profileId: `merged-${round}` };
    const merged = await Promise.all([...doors, ...doors].map((door, index) => door.post('/activities/profile', { [`k${index}`]: index }, merging)));
    expect(merged.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect((await doors[1].get('/activities/profile', merging)).body).toEqual({ k0: 0, k1: 1, k2: 2, k3: 3 });
  }
});

test('a chain that is lengthened at both ends and in its midst at once is found from its beginning to its end', async () => {
  for (let round = 0; round < 6; round += 1) {
    const verb = `https://xapi.test.example/verb/chain-${round}`;
    const ids = Array.from({ length: 6 }, () => randomUUID());
    const links = ids.map((id, index) => (index < 5 ? pointingAt(ids[index + 1]!, { id }) : aStatement({ id, verb: { id: verb } })));
    const answers = await Promise.all(links.map((link, index) => doors[(index % 2) as 0 | 1].post('/statements', link)));
    expect(answers.map(({ status }) => status)).toEqual(links.map(() => 200));
    expect((await doors[0].ids({ verb })).sort()).toEqual([...ids].sort());
  }
});

/** Reads what is new again and again, as a forwarding tool does: by `since`, up to what the answer says it is whole through. */
async function readIncrementally(door: LrsClient, activity: string, isOver: () => boolean): Promise<string[]> {
  const seen: string[] = [];
  let since = '2000-01-01T00:00:00Z';
  for (let isLast = false; ; ) {
    const { headers } = await door.get('/statements', { limit: 1 });
    const through = headers.get('x-experience-api-consistent-through')!;
    seen.push(...(await door.ids({ ascending: true, limit: 50, activity, since, until: through })));
    since = through;
    if (isLast) return seen;
    isLast = isOver() && (await isQuiet(door, activity, seen.length));
  }
}

/** Everything stored has been promised. */
async function isQuiet(door: LrsClient, activity: string, count: number): Promise<boolean> {
  const { body, headers } = await door.get('/statements', { limit: 1, activity });
  return count > 0 && (!body.statements.length || body.statements[0].stored <= headers.get('x-experience-api-consistent-through')!);
}

async function writeAndRead(meanwhile: () => Promise<void>): Promise<void> {
  const activity = anActivity().id;
  const sent: string[] = [];
  let isOver = false;
  const write = async (door: LrsClient): Promise<void> => {
    while (!isOver) {
      const batch = Array.from({ length: 3 }, () => aStatement({ object: { id: activity } }));
      const { status } = await door.post('/statements', batch);
      expect(status).toBe(200);
      sent.push(...batch.map(({ id }) => id));
    }
  };
  const writing = Promise.all([...doors, ...doors].map(write));
  const reading = readIncrementally(doors[0], activity, () => isOver);
  await meanwhile().finally(() => (isOver = true));
  await writing;
  const seen = await reading;
  expect(seen).toHaveLength(new Set(seen).size);
  expect([...seen].sort()).toEqual([...sent].sort());
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('whoever reads by what the store says it is whole through misses nothing, with two processes writing', () => writeAndRead(() => wait(2000)));

test('neither when the clock of one goes back and forward', async () => {
  await writeAndRead(async () => {
    for (const shift of [-HOUR, 0, 2000, -2000, 0]) {
      await setSecondClock(shift);
      await wait(300);
    }
  });
});

test('neither when one is stopped in the midst, for longer than its place is kept, and goes on', async () => {
  await writeAndRead(async () => {
    await wait(300);
    process.kill(second.pid, 'SIGSTOP');
    await wait(12_500);
    process.kill(second.pid, 'SIGCONT');
    await wait(1000);
  });
});

test('what one process stores one after the other is stored in that order, however its clock jumps', async () => {
  const stored: string[] = [];
  for (const shift of [0, -HOUR, HOUR, -HOUR, 0, 5 * HOUR, 0]) {
    await setSecondClock(shift);
    for (let times = 0; times < 3; times += 1) {
      const statement = aStatement();
      expect((await doors[1].post('/statements', statement)).status).toBe(200);
      stored.push((await doors[1].get('/statements', { statementId: statement.id })).body.stored);
    }
  }
  expect(stored).toEqual([...new Set(stored)].sort());
});

test('one whose place another has meanwhile finds that out before it commits, and stores what it was sent from a new one', async () => {
  await doors[0].post('/statements', aStatement());
  const [rows] = (await spor.database.query('SELECT slot FROM statement_writer')) as unknown as [{ slot: number }[]];
  await spor.database.query('UPDATE statement_writer SET process_id = UUID()');
  const statements = Array.from({ length: 60 }, () => aStatement());
  expect((await doors[0].post('/statements', statements)).status).toBe(200);
  const [stored] = (await spor.database.query('SELECT seq FROM statement WHERE id IN (?)', [statements.map(({ id }) => id)])) as unknown as [{ seq: string }[]];
  expect(stored).toHaveLength(60);
  for (const { seq } of stored) expect(rows.map(({ slot }) => slot)).not.toContain(Number(seq) % 32);
});

test('of a process that is killed, nothing holds the others back for long', async () => {
  const third = await start('api', spor.env);
  await doors[0].at(third.url).post('/statements', aStatement());
  await third.stop('SIGKILL');
  const places = async () => ((await spor.database.query('SELECT COUNT(*) AS n FROM statement_writer')) as unknown as [{ n: number }[]])[0][0]!.n;
  await doors[0].post('/statements', aStatement());
  await eventually(places, (n) => n <= 2, 45_000);
  for (const { output } of [spor.api, second]) expect(faultsIn(output())).toEqual([]);
});
