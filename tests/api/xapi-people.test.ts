import { createHash, randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { anLrsClient, aStatement, type LrsClient } from '../support/xapi.js';

const ISSUER = 'https://login.test.example/v2.0';
let spor: Installation;
let top: TestUnit;
let admin: Client;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false, worker: true, env: { OIDC_ISSUER: ISSUER, OIDC_CLIENT_ID: 'spor' } });
  top = await aUnit(spor, { name: 'Kommunen' });
  admin = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top } }));
  lrs = await anLrsClient(spor);
}, 60_000);
afterAll(() => spor.stop());

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const told = async (actor: object, more: object = {}) => (await lrs.tell(aStatement({ actor, ...more })))[0]!;
const data = async (someone: TestEmployee) => ((await (await signedIn(spor, someone)).get('/api/me/data')).body.kinds as { key: string; rows: number; sample: Record<string, unknown>[] }[]).find(({ key }) => key === 'records.statement')!;
const mine = async (someone: TestEmployee) => (await data(someone)).sample.map(({ id }) => id).sort();
const seen = async (employeeId: string) => {
  const look = (await admin.post('/api/statement-looks', { of: { employeeId }, reason: 'Spørsmål fra den ansatte' })).body.id as string;
  return (await admin.get(`/api/statements?look=${look}`)).body.statements as { id: string; who: { name: string } }[];
};
const written = (email: string) => ({ employeeNumber: `N${randomUUID().slice(0, 8)}`, givenName: 'Ny', familyName: 'Ansatt', email, language: 'nb' });

test('an address, its hash, an account at the employer’s provider and our own account are one person, in Mine data and in a look', async () => {
  const someone = await anEmployee(spor, { unit: top });
  await spor.database.query('UPDATE employee SET sign_in_subject = ? WHERE id = ?', [`s-${someone.id}`, someone.id]);
  const actors = [
    { mbox: `mailto:${someone.email.toUpperCase()}`, name: 'Kari' },
    { mbox_sha1sum: sha1(`mailto:${someone.email}`) },
    { account: { homePage: `${ISSUER}/`, name: `s-${someone.id}` } },
    { account: { homePage: 'http://localhost:3000', name: someone.id } },
  ];
  const ids = await Promise.all(actors.map((actor) => told(actor)));
  expect(await mine(someone)).toEqual([...ids].sort());
  const statements = await seen(someone.id);
  expect([statements.map(({ id }) => id).sort(), new Set(statements.map(({ who }) => who.name))]).toEqual([[...ids].sort(), new Set([someone.name])]);
});

test('a tool that asks for an agent gets what was told of that very agent, as it was told', async () => {
  const someone = await anEmployee(spor, { unit: top });
  const [mbox, account] = [{ mbox: `mailto:${someone.email}`, name: 'Kari Nordmann' }, { account: { homePage: 'http://localhost:3000', name: someone.id } }];
  const [first, second] = [await told(mbox), await told(account)];
  expect([await lrs.ids({ agent: mbox }), await lrs.ids({ agent: account })]).toEqual([[first], [second]]);
  expect((await lrs.get('/statements', { statementId: first })).body.actor).toEqual(mbox);
});

test('what was told of an address before its owner was here becomes theirs when they come, and is not changed by it', async () => {
  const email = `senere.${randomUUID().slice(0, 8)}@test.example`;
  const id = await told({ mbox: `mailto:${email}`, name: 'Senere' });
  const before = (await lrs.get('/statements', { statementId: id })).text;
  const { body } = await admin.post('/api/employees', written(email));
  await drained(spor);
  expect((await seen(body.id)).map((one) => one.id)).toEqual([id]);
  expect((await lrs.get('/statements', { statementId: id })).text).toBe(before);
});

test('the same when the address is changed, and when a roster file brings them', async () => {
  const [changed, imported] = [`endret.${randomUUID().slice(0, 8)}@test.example`, `fra-fil.${randomUUID().slice(0, 8)}@test.example`];
  const [first, second] = [await told({ mbox: `mailto:${changed}` }), await told({ mbox_sha1sum: sha1(`mailto:${imported}`) })];
  const { body } = await admin.post('/api/employees', written(`forrige.${randomUUID().slice(0, 8)}@test.example`));
  await admin.put(`/api/employees/${body.id}`, { ...written(changed), employeeNumber: body.employeeNumber });
  const [[{ code }]] = (await spor.database.query('SELECT code FROM org_unit WHERE id = ?', [top.id])) as unknown as [[{ code: string }]];
  const file = new FormData();
  file.append('file', new Blob([`ansattnummer;fornavn;etternavn;epost;stilling;enhet;startdato;sluttdato;roller\nR1;Fra;Fil;${imported};Rådgiver;${code};2020-01-01;;\n`]), 'ansatte.csv');
  await admin.post('/api/roster-imports?kind=employees', file);
  await drained(spor);
  const [[newcomer]] = (await spor.database.query('SELECT id FROM employee WHERE email = ?', [imported])) as unknown as [[{ id: string } | undefined]];
  expect([(await seen(body.id)).map((one) => one.id), (await seen(newcomer!.id)).map((one) => one.id)]).toEqual([[first], [second]]);
});

test('an address that has been two people’s is nobody’s: nobody knows who did what', async () => {
  const [email, other] = ['delt', 'ny'].map((word) => `${word}.${randomUUID().slice(0, 8)}@test.example`) as [string, string];
  const first = (await admin.post('/api/employees', written(email))).body;
  await told({ mbox: `mailto:${email}` });
  expect(await seen(first.id)).toHaveLength(1);
  await admin.put(`/api/employees/${first.id}`, { ...written(other), employeeNumber: first.employeeNumber });
  await drained(spor);
  expect(await seen(first.id)).toHaveLength(1);
  const second = (await admin.post('/api/employees', written(email))).body;
  await drained(spor);
  await told({ mbox: `mailto:${email}` });
  expect([await seen(first.id), await seen(second.id)]).toEqual([[], []]);
});

test('whoever has left is not given what is told of their address afterwards', async () => {
  const gone = await anEmployee(spor, { unit: top });
  await spor.database.query("UPDATE `position` SET ends_on = '2021-01-01' WHERE employee_id = ?", [gone.id]);
  const id = await told({ mbox: `mailto:${gone.email}` });
  expect(await seen(gone.id)).toEqual([]);
  expect((await admin.get(`/api/statements/${id}`)).body.who).toEqual({ isEmployee: false, name: null });
});

test('names from outside are told to nobody who has not said why', async () => {
  const named = (who: string) => ({ name: `Navn ${who}`, mbox: `mailto:${who}@utenfor.example` });
  const id = await told(named('aktor'), { context: { instructor: named('veileder'), team: { objectType: 'Group', ...named('team'), member: [named('medlem')] } }, result: { response: 'Navn i svaret' } });
  const pages = [await admin.get('/api/statements'), await admin.get(`/api/statements/${id}`)].map(({ text }) => text);
  for (const page of pages) expect(page).not.toMatch(/Navn|utenfor\.example/);
  const look = (await admin.post('/api/statement-looks', { of: { statementId: id }, reason: 'Spørsmål om kilden' })).body.id as string;
  expect((await admin.get(`/api/statements/${id}?look=${look}`)).text).toMatch(/Navn aktor/);
});
