import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { type Answer, Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn } from '../support/processes.js';
import { rawRequest } from '../support/raw-request.js';
import { anLrsClient, aStatement, type LrsClient, rowsOf } from '../support/xapi.js';

/** What must not be read in any log: each is sent below. */
const PRIVATE = ['gunnvordis', 'skjelfoss@privat.example', 'hemmelig-adresse'];
const AGENT = encodeURIComponent(JSON.stringify({ mbox: 'mailto:skjelfoss@privat.example', name: 'Gunnvordis' }));
const STATE = `/activities/state?activityId=a:b&agent=${AGENT}`;
const PROFILE = '/activities/profile?activityId=a:b';
let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false, env: { SPOR_LOG_LEVEL: 'debug' } });
  lrs = await anLrsClient(spor);
}, 60_000);
afterAll(() => spor.stop());

function expectRefused(what: string, { status, text }: Pick<Answer, 'status' | 'text'>, statuses: readonly number[] = [400]): void {
  expect([what, text.slice(0, 300), statuses.includes(status), status]).toEqual([what, text.slice(0, 300), true, status]);
  expect(text).not.toMatch(/node_modules|\.[jt]s:\d|\bat [\w.<>]+ \(|SELECT |INSERT |ER_[A-Z]+|FST_|spor_t_|\/dist\//);
}

describe('addresses', () => {
  const twice = randomUUID();
  test.each([
    `/statements?statementId=${twice}&statementId=${twice}`, `/statements?StatementId=${twice}`, '/statements?surprise=1', '/statements?__proto__=1', '/statements?constructor=1', '/statements?limit[]=1', '/statements?limit[a]=1',
    '/statements?limit=-1', '/statements?limit=1e3', '/statements?limit=99999999999999999999', '/statements?after=x', '/statements?ascending=yes', '/statements?format=toString', '/statements?statementId=%00', '/statements?statementId=æøå',
    '/statements?registration=%F0%9F%98%80', '/statements?registration[]=x', '/statements?since=yesterday', '/statements?since=9999-12-31T23:59:59-14:00', '/statements?until=2026-99-99T00:00:60Z', '/statements?verb=relative', '/statements?verb=a:%00',
    '/statements?agent={', '/statements?agent=null', `/statements?agent=${encodeURIComponent('{"mbox":"mailto:a@b","__proto__":{"x":1}}')}`, `/statements?agent=${'['.repeat(8000)}`, '/statements?verb=%ff', '/statements?verb=a:%zz', '/statements?%E0%A4=1',
    '/statements?activity=a%20b:c', '/activities?activityId=', '/activities?activityId=a:b&activityId=a:c', '/agents?agent=%7B%7D', `${STATE}&stateId=a&stateId=b`, `${STATE}&stateId=%ff`, `${STATE}&registration=x`, `${STATE}&since=x`, `${PROFILE}&profileId=`,
  ].map((path) => [path.replace(AGENT, '…').slice(0, 60), path]))('%s is refused', async (_, path) => expectRefused(path, await lrs.get(path)));

  test.each([['PATCH', '/statements'], ['DELETE', '/statements'], ['PUT', '/about'], ['TRACE', '/statements'], ['POST', '/agents']])('%s %s is nothing that can be done', async (method, path) => {
    expectRefused(path, await rawRequest(spor.url, [`${method} /xapi${path} HTTP/1.1`, `authorization: ${lrs.authorization}`, 'x-experience-api-version: 2.0.0']), [404, 405]);
  });

  test('a question mark within one belongs to it', async () => {
    const iri = 'https://tool.example/?course=1';
    await lrs.post('/statements', aStatement({ object: { id: iri, definition: { name: { nb: 'Med spørsmål' } } } }));
    const { body } = await lrs.get(`/activities?activityId=${iri}`);
    expect(body).toMatchObject({ id: iri, definition: { name: { nb: 'Med spørsmål' } } });
  });

  test('one that is very long, and one with every sign there is, name a document each', async () => {
    for (const id of ['x'.repeat(12_000), '\0\t\n%🙂æ"\'\\', '../..', '__proto__', ' ']) {
      const place = `${STATE}&stateId=${encodeURIComponent(id)}`;
      expect((await lrs.put(place, 'innhold', {}, { 'content-type': 'text/plain', 'if-none-match': '*' })).status).toBe(204);
      expect((await lrs.get(place)).text).toBe('innhold');
      expect((await lrs.get(STATE)).body).toContain(id);
    }
    expectRefused('20 kB', await lrs.get(`${STATE}&stateId=${'x'.repeat(20_000)}`), [431]);
  });
});

describe('headers', () => {
  const garbage = ['', ' ', ',', '"', 'x'.repeat(5000), '"a', 'W/', '*, *', 'æøå', '__proto__', '(('];
  test('none of them is a fault of ours, whatever it says', async () => {
    const place = `${PROFILE}&profileId=headers`;
    await lrs.put(place, '{"a":1}', {}, { 'if-none-match': '*' });
    for (const value of garbage) {
      for (const [name, statuses] of [['x-experience-api-version', [400]], ['if-match', [400, 412]], ['if-none-match', [204]], ['content-type', [204, 415]], ['authorization', [401]], ['accept-language', [204]], ['content-encoding', [204, 415]]] as const) {
        const known: Record<string, string> = { authorization: lrs.authorization, 'x-experience-api-version': '2.0.0', 'content-type': 'application/json', ...(name === 'if-none-match' ? {} : { 'if-match': '*' }), [name]: value };
        const answer = await rawRequest(spor.url, [`PUT /xapi${place} HTTP/1.1`, ...Object.entries(known).map(([key, said]) => `${key}: ${said}`)], '{"a":1}');
        const allowed = name === 'if-match' || name === 'if-none-match' ? [204, 400, 409, 412] : statuses;
        expect([name, value, (allowed as readonly number[]).includes(answer.status), answer.status]).toEqual([name, value, true, answer.status]);
      }
    }
  });

  test.each(['Basic', 'Basic ', 'Basic !!!!', 'Basic Og==', `Basic ${Buffer.from('a:b').toString('base64')}`, `Basic ${Buffer.from(`${'0'.repeat(32)}:x`).toString('base64')}`, 'Bearer x', `Basic ${'A'.repeat(10_000)}`, `Basic ${Buffer.from("' OR 1=1 --:x").toString('base64')}`])(
    'authorization %s lets nobody in',
    async (authorization) => {
      const answer = await new Client(spor.url).get('/xapi/statements', { authorization, 'x-experience-api-version': '2.0.0' });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Basic /)]);
    },
  );

  test('the alternate form lets no method, header or text through that the ordinary one would not', async () => {
    const form = (method: string, fields: string) => lrs.as('1.0.3').post('/activities/state', fields, { method }, { 'content-type': 'application/x-www-form-urlencoded' });
    const fields = `activityId=a:b&agent=${AGENT}&stateId=form&content=x`;
    for (const method of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'PATCH', 'get', '']) expectRefused(method, await form(method, fields), [400, 405]);
    expectRefused('a line', await form('PUT', `${fields}&Content-Type=text/plain%0d%0aset-cookie:%20a=1`));
    expectRefused('a sign', await form('PUT', `${fields}&Content-Type=text/%F0%9F%98%80`));
    expectRefused('no text', await form('PUT', `${fields}%ff`));
    expectRefused('packed', await form('PUT', `${fields}&Content-Encoding=gzip`));
    expect((await form('PUT', `${fields}&Content-Type=text/plain`)).status).toBe(204);
    expect((await lrs.get(`${STATE}&stateId=form`)).headers.get('content-type')).toBe('text/plain');
  });
});

describe('documents', () => {
  test('of any kind are given back byte for byte; JSON that is none is refused', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    for (const [type, content] of [['text/html', '<script>1</script>'], ['application/octet-stream', bytes], ['image/png', ''], ['application/json', '{"a":[1.0,1e2]}'], ['application/json; charset=utf-8', 'null'], ['x/y; z="æ"', 'x']] as const) {
      const place = `${STATE}&stateId=${randomUUID()}`;
      const headers = { 'content-type': type };
      expect([type, (await lrs.as('1.0.3').put(place, content, {}, headers)).status]).toEqual([type, 204]);
      const back = await fetch(`${spor.url}/xapi${place}`, { headers: { authorization: lrs.authorization, 'x-experience-api-version': '1.0.3' } });
      expect([type, back.headers.get('content-type'), Buffer.from(await back.arrayBuffer()).equals(Buffer.from(content))]).toEqual([type, type, true]);
    }
    for (const broken of ['', '{', '{"a":1,"a":2}', '{"__proto__":{}}', `${'['.repeat(100)}${']'.repeat(100)}`, Buffer.from([0x22, 0xff, 0x22])]) {
      expectRefused(String(broken), await lrs.as('1.0.3').put(`${STATE}&stateId=broken`, broken));
    }
    expect((await lrs.get(`${STATE}&stateId=broken`)).status).toBe(404);
  });
});

describe('multipart', () => {
  const content = 'vedlegg\r\n--b';
  const sha2 = createHash('sha256').update(content).digest('hex');
  const other = createHash('sha256').update('annet').digest('hex');
  const attached = (change: object = {}) => aStatement({ attachments: [{ usageType: 'a:b', display: { nb: 'x' }, contentType: 'text/plain', length: content.length, sha2, ...change }] });
  const json = (statement: object = attached()) => `content-type: application/json\r\n\r\n${JSON.stringify(statement)}`;
  const part = (hash = sha2, text = content, more = 'content-transfer-encoding: binary\r\n') => `content-type: text/plain\r\n${more}x-experience-api-hash: ${hash}\r\n\r\n${text}`;
  const body = (...parts: string[]) => `${parts.map((each) => `--x1\r\n${each}\r\n`).join('')}--x1--\r\n`;
  const send = (text: string, boundary = 'x1') => lrs.post('/statements', text, {}, { 'content-type': `multipart/mixed; boundary=${boundary}` });

  test.each<[string, () => string, string?]>([
    ['no boundary in the header', () => body(json(), part()), ''],
    ['another boundary in the header', () => body(json(), part()), 'x2'],
    ['a boundary that is too long', () => body(json(), part()).replaceAll('x1', 'x'.repeat(71)), 'x'.repeat(71)],
    ['no end', () => body(json(), part()).replace('--x1--\r\n', '')],
    ['nothing in it', () => '--x1--\r\n'],
    ['nothing at all', () => ''],
    ['no empty line', () => body(json(), part().replace('\r\n\r\n', '\r\n'))],
    ['lines that end as on Unix', () => body(json(), part()).replaceAll('\r\n', '\n')],
    ['a header without a colon', () => body(json(), `surprise\r\n${part()}`)],
    ['a header that is one long line of spaces', () => body(json(), `a: x${' '.repeat(1 << 20)}x\0\r\n${part()}`).replace('a: x', 'a b: x')],
    ['the boundary within a part', () => body(json(), part(sha2, `vedlegg\r\n--x1\r\n`))],
    ['a part behind the end', () => `${body(json())}--x1\r\n${part()}\r\n--x1--\r\n`],
    ['a hash that is wrong', () => body(json(), part(other))],
    ['a hash of no length there is', () => body(json(), part('abc'))],
    ['a hash that is a name of the prototype’s', () => body(json(), part('constructor'))],
    ['the hash of another algorithm', () => body(json(), part(createHash('sha512').update(content).digest('hex')))],
    ['no hash', () => body(json(), part().replace(/x-experience-api-hash.*\r\n/, ''))],
    ['no encoding', () => body(json(), part(sha2, content, ''))],
    ['what no statement describes', () => body(json(), part(), part(other, 'annet'))],
    ['an attachment for another statement', () => body(json(), part(other, 'annet'))],
    ['none of what it describes', () => body(json())],
    ['the attachment first', () => body(part(), json())],
    ['a media type that would end a header', () => body(json(attached({ contentType: 'text/plain\r\n;x: y' })), part())],
    ['a signature that is none', () => body(json(attached({ usageType: 'http://adlnet.gov/expapi/attachments/signature', contentType: 'application/octet-stream' })), part())],
  ])('with %s is refused, and nothing is stored', async (what, text, boundary = 'x1') => {
    const before = await rowsOf(spor);
    expectRefused(what, await send(text(), boundary));
    expect(await rowsOf(spor)).toEqual(before);
  });

  test.each(['.*', '(x)+', '$^', "'()+_,-./:=?"])('with the boundary %s is taken', async (boundary) => {
    const sent = body(json(), part()).replaceAll('--x1', () => `--${boundary}`);
    expect((await send(sent, `"${boundary}"`)).status).toBe(200);
  });

  test('with one attachment in two parts keeps it once; a statement within the statement may have one too', async () => {
    const within = { ...attached(), id: undefined, objectType: 'SubStatement' };
    const statement = aStatement({ object: within });
    expect((await send(body(json(statement), part(), part()))).status).toBe(200);
    const { text } = await lrs.get(`/statements?statementId=${statement.id}&attachments=true`);
    expect(text.split(`x-experience-api-hash: ${sha2}`)).toHaveLength(2);
    expect(text).toContain(content);
  });

  test('a signature over anything but the statement is refused, however odd', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const payloads: unknown[] = [null, 7, [], {}, { actor: null }, { actor: {}, attachments: 7 }, { actor: {}, attachments: [null] }, { actor: {}, result: { duration: 5 } }, { actor: {}, result: null }, { actor: {}, object: [] }];
    for (const header of [{ alg: 'RS256' }, { alg: 'constructor' }, { alg: 'none' }, { alg: ['RS256'] }, { alg: 'RS256', x5c: ['x'] }]) {
      for (const payload of [...payloads, 'self']) {
        const statement = aStatement();
        const encoded = [header, payload === 'self' ? statement : payload].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.');
        const jws = `${encoded}.${sign('sha256', Buffer.from(encoded), privateKey).toString('base64url')}`;
        const hash = createHash('sha256').update(jws).digest('hex');
        const signed = { ...statement, attachments: [{ usageType: 'http://adlnet.gov/expapi/attachments/signature', display: { nb: 'x' }, contentType: 'application/octet-stream', length: jws.length, sha2: hash }] };
        const answer = await send(body(json(signed), part(hash, jws)));
        const isRight = payload === 'self' && header.alg === 'RS256' && !header.x5c;
        expect([header, payload, answer.status]).toEqual([header, payload, isRight ? 200 : 400]);
      }
    }
  });
});

test('no name, mail box or address is in the log, and no fault', async () => {
  await lrs.get(`/statements?agent=${AGENT}&verb=a:hemmelig-adresse`);
  await lrs.get(`/hemmelig-adresse?agent=${AGENT}`);
  await lrs.post('/statements', aStatement({ actor: { mbox: 'mailto:skjelfoss@privat.example', name: 'Gunnvordis' }, surprise: 'hemmelig-adresse' }));
  const [key, secret] = Buffer.from(lrs.authorization.slice('Basic '.length), 'base64').toString().split(':') as [string, string];
  const said = spor.api.output().toLowerCase();
  expect([...PRIVATE, key, secret].filter((words) => said.includes(words.toLowerCase()))).toEqual([]);
  expect(said).toContain('"route":"/xapi/statements"');
  expect(faultsIn(spor.api.output())).toEqual([]);
});
