import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Answer } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn } from '../support/processes.js';
import { rawRequest } from '../support/raw-request.js';
import { anLrsClient, aStatement as aSparseStatement, type LrsClient, pointingAt, rowsOf, VERSIONS, voiding } from '../support/xapi.js';

const MEGABYTE = 1 << 20;
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const ACTIVITIES = 'https://tool.example/activities/';
let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false, env: { SPOR_LOG_LEVEL: 'debug' } });
  lrs = await anLrsClient(spor);
}, 60_000);
afterAll(() => spor.stop());

/** One that names its object types and has a language map, by one person about one activity. */
const aStatement = (more: object = {}) =>
  aSparseStatement({
    actor: { objectType: 'Agent', account: { homePage: 'https://tool.example', name: 'p1' } },
    verb: { id: `${VERBS}experienced`, display: { 'en-US': 'experienced' } },
    object: { objectType: 'Activity', id: `${ACTIVITIES}1` },
    ...more,
  });

/** A refusal in plain words with a code, and nothing of the inside of the server. */
function expectRefused(what: string, { status, text, headers }: Pick<Answer, 'status' | 'text' | 'headers'>, statuses: readonly number[] = [400]): void {
  expect([what, text.slice(0, 300), statuses.includes(status), status]).toEqual([what, text.slice(0, 300), true, status]);
  expect([what, headers.get('content-type')]).toEqual([what, expect.stringMatching(/^application\/problem\+json/)]);
  expect(JSON.parse(text)).toMatchObject({ status, code: expect.stringMatching(/^[a-z0-9]+(\.[a-z0-9-]+)+$/), detail: expect.stringMatching(/\S.*\.$/) });
  expect(text.length).toBeLessThan(50_000);
  expect(text).not.toMatch(/node_modules|\.[jt]s:\d|\bat [\w.<>]+ \(|SELECT |INSERT |ER_[A-Z]+|FST_|spor_t_|\/dist\//);
}

/** A valid statement's text with something else in the place of its end. */
const withText = (rest: string): string => JSON.stringify(aStatement()).replace(/\}$/, `,${rest}}`);
const withExtension = (value: string): string => withText(`"context":{"extensions":{"https://tool.example/x":${value}}}`);

describe.each(VERSIONS)('statements in %s', (version) => {
  test.each<[string, () => string | Buffer]>([
    ['nothing', () => ''],
    ['null', () => 'null'],
    ['a list with null in it', () => '[null]'],
    ['a text', () => '"x"'],
    ['JSON that ends too early', () => '{"actor":{'],
    ['a hundred thousand levels', () => withExtension(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    ['a million open lists', () => '['.repeat(MEGABYTE)],
    ['a field twice at the top', () => withText('"verb":{"id":"https://tool.example/v"}')],
    ['a field twice far inside', () => withExtension('[{"a":{"b":[{"c":1,"c":2}]}}]')],
    ['a field twice, one of them escaped', () => withExtension('{"a":1,"\\u0061":2}')],
    ['__proto__ at the top', () => withText('"__proto__":{"isAdmin":true}')],
    ['__proto__ in a language map', () => withText('"result":{}').replace('"en-US"', '"__proto__"')],
    ['__proto__ among extensions', () => withText('"context":{"extensions":{"__proto__":{"a":1}}}')],
    ['__proto__ far inside an extension, escaped', () => withExtension('[{"a":{"\\u005f_proto__":{"b":1}}}]')],
    ['no object, and a platform', () => JSON.stringify({ ...aStatement({ context: { platform: 'x' } }), object: undefined })],
    ['no object, and nothing to void', () => JSON.stringify({ ...aStatement({ verb: { id: `${VERBS}voided` } }), object: undefined })],
    ['constructor', () => withText('"constructor":{"prototype":{"isAdmin":true}}')],
    ['toString for an object type', () => JSON.stringify(aStatement()).replace('"objectType":"Activity"', '"objectType":"toString"')],
    ['bytes that are no UTF-8', () => Buffer.concat([Buffer.from(withExtension('"')).subarray(0, -3), Buffer.from([0xc0, 0xaf, 0xff]), Buffer.from('"}}}')])],
    ['half a character in an IRI', () => JSON.stringify(aStatement()).replace(`${ACTIVITIES}1`, `${ACTIVITIES}\\ud800`)],
    ['NUL in an IRI', () => JSON.stringify(aStatement()).replace(`${ACTIVITIES}1`, `${ACTIVITIES}\\u0000`)],
    ['a time in no month', () => withText('"timestamp":"2026-99-99T99:99:60Z"')],
    ['a time that ends after the year 9999', () => withText('"timestamp":"9999-12-31T23:59:59-14:00"')],
    ['a time of the year 50', () => withText('"timestamp":"0050-01-01T00:00:00Z"')],
    ['an offset of a hundred hours', () => withText('"timestamp":"2026-01-01T00:00:00+99:99"')],
    ['a score without end', () => withText('"result":{"score":{"raw":1e999}}')],
    ['an id that is a list', () => JSON.stringify(aStatement({ id: [randomUUID()] }))],
    ['a mail box of a megabyte that goes wrong at its end', () => JSON.stringify(aStatement({ actor: { mbox: `mailto:a@${'x'.repeat(MEGABYTE)} ` } }))],
    ['a duration of a megabyte that goes wrong at its end', () => JSON.stringify(aStatement({ result: { duration: `PT${'1'.repeat(MEGABYTE)}` } }))],
    ['a language tag of a megabyte that goes wrong at its end', () => JSON.stringify(aStatement({ context: { language: `nb${'-abcde'.repeat(MEGABYTE / 6)}-` } }))],
    ['a hundred thousand wrong fields', () => withText(Array.from({ length: 100_000 }, (_, index) => `"x${index}":1`).join(','))],
    ['fields with names of half a megabyte', () => withText(`"context":{"extensions":{"${'x'.repeat(MEGABYTE / 2)}":1,"${'y'.repeat(MEGABYTE / 2)}":1}}`)],
    ['a huge language map with wrong tags', () => JSON.stringify(aStatement({ verb: { id: `${VERBS}x`, display: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`__${index}`, 'x'])) } }))],
    ['one id twice, once in capitals', () => JSON.stringify([aStatement({ id: 'a0000000-0000-4000-8000-00000000000a' }), aStatement({ id: 'A0000000-0000-4000-8000-00000000000A' })])],
    ['one that is wrong among two hundred', () => JSON.stringify([...Array.from({ length: 200 }, () => aStatement()), aStatement({ verb: undefined })])],
  ])('with %s are refused, and nothing is stored', async (what, body) => {
    const before = await rowsOf(spor);
    expectRefused(what, await lrs.as(version).post('/statements', body()));
    expect(await rowsOf(spor)).toEqual(before);
  });

  test('that are larger than a statement is are refused as too large', async () => {
    const before = await rowsOf(spor);
    expectRefused('3 MB', await lrs.as(version).post('/statements', withExtension(`"${'x'.repeat(3 * MEGABYTE)}"`)), [413]);
    expect(await rowsOf(spor)).toEqual(before);
  });

  const odd: [string, () => string][] = [
    ['a string of a megabyte', () => withExtension(`"${'x'.repeat(MEGABYTE)}"`)],
    ['a megabyte of quotation marks', () => withExtension(`"${'\\"'.repeat(MEGABYTE / 2)}"`)],
    ['a context that is laid out anew, of a megabyte of quotation marks', () => withText(`"context":{"contextActivities":{"parent":{"id":"${ACTIVITIES}p"}},"extensions":{"https://tool.example/x":[${'"",'.repeat(MEGABYTE / 3)}""]}}`)],
    ['numbers of every kind in an extension', () => withExtension('[1e999,-0,1.0,12345678901234567890,1E-400]')],
    ['half a character, NUL and other signs in a text', () => withExtension('"\\ud800 \\u0000 \\udfff \\u202e 🙂"')],
    ['names of the prototype’s in an extension', () => withExtension('{"constructor":{"prototype":{"a":1}},"toString":1,"hasOwnProperty":null,"valueOf":[]}')],
    ['a large language map', () => JSON.stringify(aStatement({ verb: { id: `${VERBS}x`, display: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x-${index.toString(36)}`, 'y'])) } }))],
    ['a time before 1970 with microseconds', () => withText('"timestamp":"1969-12-31T23:59:59.123457Z"')],
    ['a leap second', () => withText('"timestamp":"2016-12-31T23:59:60Z"')],
    ['a group of ten thousand', () => JSON.stringify(aStatement({ actor: { objectType: 'Group', member: Array.from({ length: 10_000 }, (_, index) => ({ mbox: `mailto:a${index}@tool.example` })) } }))],
    ['thirty thousand activities around it', () => JSON.stringify(aStatement({ context: { contextActivities: { other: Array.from({ length: 30_000 }, (_, index) => ({ id: `a:${version}${index}` })) } } }))],
  ];
  test.each(odd)('with %s are stored, and given out as they came', async (_, text) => {
    const sent = text();
    const { status, body, text: said } = await lrs.as(version).post('/statements', sent);
    expect([said.slice(0, 200), status]).toEqual([JSON.stringify(body), 200]);
    const back = await lrs.as(version).get('/statements', { statementId: body[0] });
    expect(back.status).toBe(200);
    const extension = /"https:\/\/tool\.example\/x":.*?\}\}/s.exec(sent)?.[0] ?? '';
    expect(back.text.includes(extension)).toBe(true);
    for (const part of ['actor', 'verb', 'object']) expect(JSON.stringify(back.body[part])).toBe(JSON.stringify(JSON.parse(sent)[part]));
    for (const format of ['ids', 'canonical']) expect((await lrs.as(version).get('/statements', { statementId: body[0], format })).status).toBe(200);
  });
});

/** So many that most are sent to the database beside the question, and the rest within it. */
test('odd texts are kept to the letter, many at a time as well as alone', async () => {
  const texts = ['it\'s \\', '\\\'', '"";--', '? ?? :a', '%s $1 {}', '\u2028\u2029', 'æøå Ł 漢字', '🙂', 'a\u0000b', '\ufeff'];
  const parts = [{}, { result: { response: '' } }, { timestamp: '2026-11-26T10:00:00.123456Z' }, { context: { registration: randomUUID() } }, { object: { objectType: 'Agent', mbox: 'mailto:o@x.example' } }, { object: { objectType: 'StatementRef', id: randomUUID() } }];
  const each = (activity: string) => Array.from({ length: 60 }, (_, index) => aStatement({ object: { id: activity }, ...parts[index % parts.length], verb: { id: `${VERBS}odd`, display: { nb: texts[index % texts.length] } } }));
  const [together, alone] = [each(`${ACTIVITIES}together`), each(`${ACTIVITIES}alone`)];
  expect((await lrs.post('/statements', together)).body).toEqual(together.map(({ id }) => id));
  for (const one of alone) expect((await lrs.post('/statements', one)).status).toBe(200);
  for (const sent of [...together, ...alone]) expect((await lrs.get('/statements', { statementId: sent.id })).body).toMatchObject(JSON.parse(JSON.stringify(sent)));
  const columns = async (sent: { id: string }[]) => {
    const [rows] = await spor.database.query('SELECT xapi_version, overlaps, activity_id IS NULL AS other, registration, TIMESTAMPDIFF(MICROSECOND, "1970-01-01", occurred_at) = seq AS now, verb_id, voided_at, occurred_at IS NULL AS never FROM statement WHERE id IN (?) ORDER BY seq', [sent.map(({ id }) => id)]);
    return rows;
  };
  expect(await columns(together)).toEqual(await columns(alone));
});

test('an empty batch stores nothing, and says so', async () => {
  const before = await rowsOf(spor);
  const { status, text } = await lrs.post('/statements', '[]');
  expect([status, text]).toEqual([200, '[]']);
  expect(await rowsOf(spor)).toEqual(before);
});

test('ten thousand statements in a batch are stored together, and twenty thousand that are tiny', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => aStatement({ object: { id: `${ACTIVITIES}many` }, result: { response: `r${index}` } }));
  const { status, body } = await lrs.post('/statements', many);
  expect([status, body.length, body.at(-1)]).toEqual([200, 10_000, many.at(-1)?.id]);
  const tiny = `[${Array.from({ length: 20_000 }, () => '{"actor":{"mbox":"mailto:a@b"},"verb":{"id":"a:b"},"object":{"id":"a:tiny"}}').join(',')}]`;
  expect((await lrs.post('/statements', tiny)).body).toHaveLength(20_000);
  const [[{ n }]] = (await spor.database.query('SELECT COUNT(*) AS n FROM statement_activity x JOIN activity a ON a.id = x.activity_id WHERE a.iri IN (?)', [[`${ACTIVITIES}many`, 'a:tiny']])) as unknown as [{ n: number }[]];
  expect(n).toBe(30_000);
});

test('pages end before they grow too large for an answer, and together hold everything once', async () => {
  const activity = `${ACTIVITIES}large`;
  const large = Array.from({ length: 8 }, (_, index) => aStatement({ object: { id: activity }, result: { response: `${index}`.repeat(1.7 * MEGABYTE) } }));
  const small = aStatement({ object: { id: activity } });
  for (const statement of [...large, small]) expect((await lrs.post('/statements', statement)).status).toBe(200);
  const found: string[] = [];
  let pages = 0;
  for (let more = `/xapi/statements?activity=${encodeURIComponent(activity)}`; more; pages += 1) {
    const { body, text } = await lrs.follow(more);
    expect(text.length).toBeLessThan(10 * MEGABYTE);
    found.push(...body.statements.map(({ id }: { id: string }) => id));
    more = body.more;
  }
  expect(found).toEqual([small, ...[...large].reverse()].map(({ id }) => id));
  expect(pages).toBeGreaterThan(1);
});

test('what is told of an activity grows only as far as it can be kept, and telling more is no error', async () => {
  const id = `${ACTIVITIES}told`;
  const told = (name: string) => aStatement({ object: { id, definition: { extensions: { [`https://tool.example/${name}`]: 'x'.repeat(0.7 * MEGABYTE) } } } });
  for (const name of ['a', 'b', 'c', 'd']) expect((await lrs.post('/statements', told(name))).status).toBe(200);
  const { status, body } = await lrs.get('/activities', { activityId: id });
  expect([status, Object.keys(body.definition.extensions)]).toEqual([200, ['https://tool.example/a']]);
});

test('a statement that is pointed at in a long chain, a ring and by itself is stored', async () => {
  const ids = Array.from({ length: 100 }, () => randomUUID());
  const chain = ids.map((id, index) => pointingAt(ids[index + 1] ?? ids[0]!, { id }));
  const self = randomUUID();
  expect((await lrs.post('/statements', [...chain, pointingAt(self, { id: self }), voiding(self)])).status).toBe(200);
  expect((await lrs.get('/statements', { voidedStatementId: self })).status).toBe(200);
});

test('gzip is refused unread, whatever it holds', async () => {
  const before = await rowsOf(spor);
  const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE, ' '));
  for (const encoding of ['gzip', 'GZIP', 'deflate', 'br', 'identity, gzip', 'x']) {
    const headers = { 'content-encoding': encoding };
    expectRefused(encoding, await lrs.post('/statements', bomb, {}, headers), [415]);
    expectRefused(encoding, await lrs.put('/activities/profile', bomb, { activityId: 'a:b', profileId: 'p' }, { ...headers, 'if-none-match': '*' }), [415]);
  }
  expect((await lrs.post('/statements', aStatement(), {}, { 'content-encoding': 'identity' })).status).toBe(200);
  expect((await rowsOf(spor)).activity_profile).toBe(before.activity_profile);
});

test('just below the limit is taken, just above is refused, before it is read', async () => {
  const place = `/activities/state?activityId=a:limit&agent=${encodeURIComponent('{"mbox":"mailto:a@b"}')}&stateId=s`;
  const put = (bytes: number) => lrs.as('1.0.3').put(place, Buffer.alloc(bytes, 7), {}, { 'content-type': 'application/octet-stream' });
  expect((await put(6 * MEGABYTE)).status).toBe(204);
  expect((await (await fetch(`${spor.url}/xapi${place}`, { headers: { authorization: lrs.authorization, 'x-experience-api-version': '1.0.3' } })).arrayBuffer()).byteLength).toBe(6 * MEGABYTE);
  for (const bytes of [6 * MEGABYTE + 1, 1 << 30]) {
    const { status } = await rawRequest(spor.url, [`PUT /xapi${place} HTTP/1.1`, `authorization: ${lrs.authorization}`, 'x-experience-api-version: 1.0.3', `content-length: ${bytes}`]);
    expect([bytes, status]).toEqual([bytes, 413]);
  }
});

test('an attachment with any hash it may have is kept under that one, and found again', async () => {
  for (const algorithm of ['sha224', 'sha256', 'sha384', 'sha512']) {
    const content = Buffer.from(`innhold ${algorithm}`);
    const sha2 = createHash(algorithm).update(content).digest('hex');
    const statement = aStatement({ attachments: [{ usageType: 'a:b', display: { nb: 'x' }, contentType: 'text/plain', length: content.length, sha2: sha2.toUpperCase() }] });
    const body = Buffer.concat([Buffer.from(`--b\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(statement)}\r\n--b\r\ncontent-transfer-encoding: binary\r\nx-experience-api-hash: ${sha2}\r\n\r\n`), content, Buffer.from('\r\n--b--')]);
    expect((await lrs.post('/statements', body, {}, { 'content-type': 'multipart/mixed; boundary=b' })).status).toBe(200);
    expect((await lrs.get('/statements', { statementId: statement.id, attachments: true })).text).toContain(`innhold ${algorithm}`);
  }
});

test('after all this the server answers as before, and has logged no fault of its own', async () => {
  expect((await lrs.post('/statements', aStatement())).status).toBe(200);
  expect(faultsIn(spor.api.output())).toEqual([]);
});
