import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anAdministrator } from '../support/people.js';

let spor: Installation;
let admin: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  admin = await anAdministrator(spor);
}, 60_000);
afterAll(() => spor.stop());

const connect = async (name: string, scopes = ['statements/write', 'statements/read/mine']) => (await admin.post('/api/lrs-clients', { name, scopes })).body;
/** What the tool gets when it asks for its statements. */
const asTool = (key: string, secret: string) =>
  admin.get('/xapi/statements?limit=1', { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': '1.0.3' });

test('a tool gets its key and secret once; afterwards nobody is told the secret, and the database does not hold it', async () => {
  const made = await admin.post('/api/lrs-clients', { name: ' Kurs-appen ', scopes: ['statements/write', 'statements/write'] });
  expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
  expect(made.body).toMatchObject({ name: 'Kurs-appen', scopes: ['statements/write'], lastUsedAt: null, revokedAt: null, createdBy: expect.stringMatching(/^Ansatt/) });
  const { id, secret } = made.body;
  const again = [await admin.get(`/api/lrs-clients/${id}`), await admin.get('/api/lrs-clients')];
  for (const { status, text } of again) expect([status, text.includes(secret), text.includes('Kurs-appen')]).toEqual([200, false, true]);
  const [rows] = await spor.database.query('SELECT * FROM lrs_client WHERE id = ?', [id]);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('what it was last used for is told, and revoking it shuts the door at once', async () => {
  const { id, key, secret } = await connect('Simulatoren');
  expect((await asTool(key, secret)).status).toBe(200);
  expect((await admin.get(`/api/lrs-clients/${id}`)).body.lastUsedAt).not.toBeNull();
  const revoked = await admin.delete(`/api/lrs-clients/${id}`);
  expect([revoked.status, revoked.body.revokedAt === null]).toEqual([200, false]);
  expect((await asTool(key, secret)).status).toBe(401);
  expect((await admin.delete(`/api/lrs-clients/${id}`)).body.revokedAt).toBe(revoked.body.revokedAt);
});

test('the list is searched by name and key, and parted by what is revoked', async () => {
  const { id, key } = await connect('Brannøvelsen');
  await admin.delete(`/api/lrs-clients/${(await connect('Den gamle')).id}`);
  const named = async (filter: object) => (await admin.get(`/api/lrs-clients?filter=${encodeURIComponent(JSON.stringify(filter))}&sort=["name","ASC"]`)).body.map(({ name }: { name: string }) => name);
  expect(await named({ q: 'brannøv' })).toEqual(['Brannøvelsen']);
  expect(await named({ q: key })).toEqual(['Brannøvelsen']);
  expect(await named({ isRevoked: true })).toContain('Den gamle');
  expect(await named({ isRevoked: false, id: [id] })).toEqual(['Brannøvelsen']);
});

test('a tool without a name, without scopes or with one that does not exist is not made', async () => {
  for (const given of [{ name: ' ', scopes: ['all'] }, { name: 'X', scopes: [] }, { name: 'X', scopes: ['everything'] }, { scopes: ['all'] }]) {
    const { status, body } = await admin.post('/api/lrs-clients', given);
    expect([given, status, body.errors.length > 0]).toEqual([given, 400, true]);
  }
  expect((await admin.delete(`/api/lrs-clients/${randomUUID()}`)).body.code).toBe('records.lrs-client-unknown');
});
