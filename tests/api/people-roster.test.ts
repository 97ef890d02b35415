import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { ROOT } from '../support/processes.js';

let spor: Installation;
let top: TestUnit;
let administrator: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor, { name: 'Kommunen' });
  administrator = await signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }));
});
afterAll(() => spor.stop());

function send(kind: string, file: string | Uint8Array, more = '', name = 'fil.csv') {
  const form = new FormData();
  form.append('file', new Blob([file as BlobPart]), name);
  return administrator.post(`/api/roster-imports?kind=${kind}${more}`, form);
}
const count = async (table: string) => Number(((await spor.database.query(`SELECT COUNT(*) AS count FROM ${table}`))[0] as { count: number }[])[0]?.count);
const HEADINGS = 'ansattnummer;fornavn;etternavn;epost;stilling;enhet;startdato;sluttdato;roller';
const demo = (file: string) => readFileSync(path.join(ROOT, 'content/demo', file));

test('units in Windows-1252 with commas, in any order, are hung where they belong', async () => {
  // 0x96 is Windows-1252's dash.
  const file = Buffer.from('OVERORDNET,Navn,Kode\r\nHM,"Hjemmetjenesten, Sør \x96 natt",HS\r\n,Helse og mestring på Ås,HM\r\n', 'latin1');
  const { status, body } = await send('org-units', file);
  expect([status, body.counts]).toEqual([201, { created: 2, changed: 0, unchanged: 0, refused: 0 }]);
  const [unit] = (await administrator.get(`/api/org-units?filter=${encodeURIComponent('{"q":"Sør"}')}`)).body;
  expect(unit.path).toEqual(['Helse og mestring på Ås', 'Hjemmetjenesten, Sør – natt']);
});

test('a new top is administered by who administers the rest', async () => {
  expect((await administrator.get('/api/roster-imports')).status).toBe(200);
});

test('a dry run says what would happen, and changes nothing', async () => {
  const before = [await count('employee'), await count('fact')];
  const { body } = await send('employees', `${HEADINGS}\n1;Åse;Berg;aase@f.example;Lærer;HS;2020-01-01;;leder\n2;Ola;Li;ola@f.example;Lærer;XX;2020-01-01;;\n`, '&dryRun=true');
  expect(body).toMatchObject({ dryRun: true, counts: { created: 1, refused: 1 }, rows: [{ line: 3, result: 'refused', code: 'people.roster.enhet-unknown' }, { line: 2, result: 'created' }] });
  expect([await count('employee'), await count('fact')]).toEqual(before);
});

test('rows with faults are refused, the rest applied, and what follows is told', async () => {
  const { body } = await send('employees', `\ufeff${HEADINGS}\n1;Åse;Berg;aase@f.example;Lærer;HS;01.08.2020;;Leder\n1;Åse;Berg;aase@f.example;Vikar;HM;2021-01-01;;\n2;Ola;Li;ikke-epost;Lærer;HS;2020-01-01;;\n`);
  expect(body.counts).toEqual({ created: 2, changed: 0, unchanged: 0, refused: 1 });
  const [aase] = (await administrator.get(`/api/employees?filter=${encodeURIComponent('{"q":"aase@f"}')}`)).body;
  expect(aase).toMatchObject({ name: 'Åse Berg', positions: [{ title: 'Lærer', startsOn: '2020-08-01' }, { title: 'Vikar' }] });
  const [facts] = await spor.database.query("SELECT payload FROM fact WHERE name = 'people.roster-imported' ORDER BY id DESC LIMIT 1");
  expect(JSON.parse((facts as { payload: string }[])[0]?.payload ?? '')).toEqual({ rosterImportId: body.id });
  expect((await administrator.get(`/api/roster-imports/${body.id}`)).body).toEqual(body);
});

test('who moves leaves the old position and its leadership; who is not in the file is left alone', async () => {
  const { body } = await send('employees', `${HEADINGS}\n1;Åse;Berg;aase@f.example;Lærer;HM;2026-01-01;;\n`);
  expect(body.rows[0]).toMatchObject({ result: 'created', code: 'people.roster.ended' });
  const [aase] = (await administrator.get(`/api/employees?filter=${encodeURIComponent('{"q":"aase@f"}')}`)).body;
  expect(aase.positions.filter(({ endsOn }: { endsOn: string | null }) => !endsOn)).toHaveLength(1);
  expect((await administrator.get(`/api/role-grants?filter=${encodeURIComponent(JSON.stringify({ employeeId: aase.id }))}`)).body).toEqual([]);
  const other = await send('employees', `${HEADINGS}\n3;Per;Li;per@f.example;Lærer;HM;2026-01-01;;\n`);
  expect(other.body.leftAlone).toBe(1);
});

test.each([
  ['a column missing', 'kode;navn\n1;x', 'people.roster.columns'],
  ['no rows', 'kode;navn;overordnet\n', 'people.roster.empty'],
  ['an unclosed quote', 'kode;navn;overordnet\n1;"x;\n', 'people.roster.unreadable'],
  ['a picture', readFileSync(process.execPath).subarray(0, 4000), 'people.roster.'],
])('a file with %s is refused as a whole, and nothing is stored', async (_, file, code) => {
  const before = await count('roster_import');
  const { status, body } = await send('org-units', file);
  expect([status, String(body.code).startsWith(code)]).toEqual([400, true]);
  expect(await count('roster_import')).toBe(before);
});

test('a request without a file, or of an unknown kind, is refused', async () => {
  expect((await administrator.post('/api/roster-imports?kind=org-units')).body.code).toBe('people.roster.file-missing');
  expect((await administrator.post('/api/roster-imports?kind=org-units', new FormData())).status).toBe(400);
  expect((await send('people', 'x')).body.code).toBe('http.invalid');
});

test('a file beyond the limit is refused', async () => {
  const { status, body } = await send('org-units', Buffer.alloc(17 * 1024 * 1024, 'a'));
  expect([status, body.code]).toEqual([413, 'http.too-large']);
});

test('a path in a file name, and markup in a unit’s name, are only words', async () => {
  const { body } = await send('org-units', 'kode;navn;overordnet\nXSS;<script>alert(1)</script>;HM\n', '', '../../etc/passwd.csv');
  expect(body.fileName).not.toContain('/');
  expect((await administrator.get(`/api/org-units?filter=${encodeURIComponent('{"q":"<script>"}')}`)).body).toHaveLength(1);
});

test('the demo municipality is whole, and the same import again changes nothing', async () => {
  const [units, people] = [(await send('org-units', demo('enheter.csv'))).body, (await send('employees', demo('ansatte.csv'))).body];
  expect(units.counts.refused + people.counts.refused).toBe(0);
  expect(people.counts.created).toBeGreaterThan(2500);
  const again = [(await send('org-units', demo('enheter.csv'))).body.counts, (await send('employees', demo('ansatte.csv'))).body.counts];
  for (const counts of again) expect(counts).toMatchObject({ created: 0, changed: 0, refused: 0 });
  const [leaderless] = await spor.database.query(
    "SELECT u.name FROM org_unit u JOIN org_unit_closure c ON c.descendant_id = u.id JOIN org_unit t ON t.id = c.ancestor_id AND t.code = 'FK' WHERE NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.org_unit_id = u.id AND g.role = 'leader')",
  );
  expect(leaderless).toEqual([]);
});

test('two imports at the same time give what one does', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `s${index};Sam;Tidig${index};sam${index}@f.example;Lærer;HM;2026-01-01;;`);
  const answers = await Promise.all([1, 2].map(() => send('employees', [HEADINGS, ...rows].join('\n'))));
  expect(answers.map(({ body }) => body.counts?.created).sort()).toEqual([0, 300]);
});

test('the operator’s command does the same, and makes administrators', async () => {
  const made = await spor.operator('create-administrator', 'Drift@F.example', 'Dina', 'Drift');
  expect(made.code).toBe(0);
  const password = /: (\S+)\s*$/.exec(made.output)?.[1] ?? '';
  const dina = await new Client(spor.url).signIn('drift@f.example', password);
  expect((await dina.get('/api/roster-imports')).status).toBe(200);
  expect((await spor.operator('create-administrator', 'drift@f.example', 'Dina', 'Drift')).code).not.toBe(0);
});
