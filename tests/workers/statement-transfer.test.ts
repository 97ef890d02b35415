import { createHash, randomUUID } from 'node:crypto';
import { anInstallation, type Installation } from '../support/installation.js';

let one: Installation;
let other: Installation;
let oneKey: string;
let otherKey: string;

/** Made as an operator makes it. @returns `key:secret` */
async function aClientOf({ operator }: Installation, scope = 'all'): Promise<string> {
  const { output } = await operator('create-lrs-client', 'Et verktøy', '--scope', scope);
  return `${/Nøkkel: (\S+)/.exec(output)![1]}:${/nå\): (\S+)/.exec(output)![1]}`;
}

const headersOf = (key: string, version = '1.0.3') => ({ authorization: `Basic ${Buffer.from(key).toString('base64')}`, 'x-experience-api-version': version, 'content-type': 'application/json' });
const send = (spor: Installation, key: string, body: string, version?: string) => fetch(`${spor.url}/xapi/statements`, { method: 'POST', headers: headersOf(key, version), body });
const statement = (id: string, more: object = {}) => ({ id, actor: { mbox: 'mailto:noen@example.org' }, verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' }, object: { id: 'https://tool.example/activity' }, ...more });
/** @returns the statement's id */
async function sendAttached(spor: Installation, key: string, content: string): Promise<string> {
  const id = randomUUID();
  const sha2 = createHash('sha256').update(content).digest('hex');
  const attachments = [{ usageType: 'https://tool.example/note', display: { nb: 'Notat' }, contentType: 'text/plain', length: Buffer.byteLength(content), sha2 }];
  const parts = ['--x', 'Content-Type: application/json', '', JSON.stringify(statement(id, { attachments })), '--x', 'Content-Type: text/plain', 'Content-Transfer-Encoding: binary', `X-Experience-API-Hash: ${sha2}`, '', content, '--x--', ''];
  const answer = await fetch(`${spor.url}/xapi/statements`, { method: 'POST', headers: { ...headersOf(key), 'content-type': 'multipart/mixed; boundary=x' }, body: parts.join('\r\n') });
  expect(answer.status).toBe(200);
  return id;
}

/** As they are told, without what each store says itself. */
async function told(spor: Installation, key: string): Promise<object[]> {
  const answer = await fetch(`${spor.url}/xapi/statements?ascending=true`, { headers: headersOf(key) });
  const { statements } = (await answer.json()) as { statements: Record<string, unknown>[] };
  return statements.map(({ stored, authority, ...rest }) => (stored && authority ? rest : {}));
}

beforeAll(async () => {
  other = await anInstallation({ content: false });
  otherKey = await aClientOf(other);
  one = await anInstallation({ content: false, env: { SPOR_FORWARD_STATEMENTS_TO: `${other.url.replace('://', `://${otherKey}@`)}/xapi` } });
  oneKey = await aClientOf(one);
});
afterAll(() => Promise.all([one.stop(), other.stop()]));

test('what is stored is passed on once, in order and unchanged, also what is void, in both versions and with attachments', async () => {
  const ids = Array.from({ length: 120 }, () => randomUUID());
  await send(one, oneKey, JSON.stringify(ids.slice(0, 60).map((id) => statement(id))));
  await send(one, oneKey, JSON.stringify(ids.slice(60, 70).map((id) => statement(id, { context: { contextAgents: [{ objectType: 'contextAgent', agent: { mbox: 'mailto:annen@example.org' } }] } }))), '2.0.0');
  await send(one, oneKey, JSON.stringify(ids.slice(70).map((id) => statement(id, { result: { score: { raw: 1 } } }))).replaceAll('"raw":1', '"raw":1.0'));
  await send(one, oneKey, JSON.stringify(statement(randomUUID(), { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { objectType: 'StatementRef', id: ids[3] } })));
  const attached = await sendAttached(one, oneKey, 'Et vedlegg, æøå');
  const { code, output } = await one.operator('forward-statements');
  expect([code, output]).toEqual([0, expect.stringMatching(/122 utsagn er sendt videre\.[^]*: 0 igjen, 0 avvist/)]);
  expect(await told(other, otherKey)).toEqual(await told(one, oneKey));
  expect((await fetch(`${other.url}/xapi/statements?voidedStatementId=${ids[3]}`, { headers: headersOf(otherKey) })).status).toBe(200);
  const withContents = await fetch(`${other.url}/xapi/statements?statementId=${attached}&attachments=true`, { headers: headersOf(otherKey) });
  expect(await withContents.text()).toContain('Et vedlegg, æøå');
  expect((await one.operator('forward-statements')).output).toContain('0 utsagn er sendt videre');
});

test('one that the other won’t have is passed over and remembered; when the other is away everything waits, and goes on where it was', async () => {
  const [taken, ...rest] = Array.from({ length: 5 }, () => randomUUID());
  await send(other, otherKey, JSON.stringify(statement(taken!, { result: { response: 'noe annet' } })));
  await send(one, oneKey, JSON.stringify([taken!, ...rest].map((id) => statement(id))));
  expect((await one.operator('forward-statements')).output).toMatch(/0 igjen, 1 avvist/);
  await one.database.query('UPDATE statement_forwarding SET next_at = UTC_TIMESTAMP(3)');
  await other.database.query('UPDATE lrs_client SET revoked_at = UTC_TIMESTAMP(3)');
  await new Promise((resolve) => setTimeout(resolve, 1100)); // so long a client is believed
  await send(one, oneKey, JSON.stringify(statement(randomUUID())));
  const away = await one.operator('forward-statements');
  expect([away.code, away.output]).toEqual([1, expect.stringMatching(/1 igjen, 1 avvist\. Siste forsøk: 401/)]);
  expect((await one.operator('forward-statements')).output).toMatch(/0 utsagn er sendt videre/); // not yet: it waits
  await other.database.query('UPDATE lrs_client SET revoked_at = NULL');
  await one.database.query('UPDATE statement_forwarding SET next_at = UTC_TIMESTAMP(3)');
  expect((await one.operator('forward-statements')).output).toMatch(/1 utsagn er sendt videre[^]*0 igjen, 1 avvist\n/);
});

test('everything is written as JSON lines, and taken over from another store; again, nothing is new', async () => {
  const lines = (await one.operator('export-statements')).output.trim().split('\n').map((line) => JSON.parse(line) as { id: string; stored: string });
  expect(lines).toHaveLength(128);
  expect(lines.map(({ stored }) => stored)).toEqual(lines.map(({ stored }) => stored).sort());
  const since = lines.at(-3)!.stored;
  expect((await one.operator('export-statements', '--since', since)).output.trim().split('\n')).toHaveLength(2);
  const third = await anInstallation({ content: false });
  try {
    const [key, secret] = oneKey.split(':') as [string, string];
    const { output } = await third.operator('import-statements', `${one.url}/xapi`, key, secret);
    expect(output).toMatch(/Ferdig: \d+ nye, 0 var her fra før, 0 kunne ikke tas inn/);
    const thirdKey = await aClientOf(third);
    expect(await told(third, thirdKey)).toEqual(await told(one, oneKey));
    expect((await third.operator('import-statements', `${one.url}/xapi`, key, secret)).output).toMatch(/Ferdig: 0 nye/);
    expect((await third.operator('import-statements', 'https://ikke', key)).code).toBe(1);
  } finally {
    await third.stop();
  }
});
