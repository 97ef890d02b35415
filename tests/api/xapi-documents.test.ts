import { createHash } from 'node:crypto';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, type LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

const KINDS = [
  { resource: 'state', path: '/activities/state', name: 'stateId', place: (): Record<string, unknown> => ({ activityId: anActivity().id, agent: aPerson() }) },
  { resource: 'activity profile', path: '/activities/profile', name: 'profileId', place: (): Record<string, unknown> => ({ activityId: anActivity().id }) },
  { resource: 'agent profile', path: '/agents/profile', name: 'profileId', place: (): Record<string, unknown> => ({ agent: aPerson() }) },
] as const;
const NEW = { 'if-none-match': '*' };
const TEXT = { 'content-type': 'text/plain' };
const tagOf = (content: string | Buffer): string => `"${createHash('sha1').update(content).digest('hex')}"`;

describe.each(VERSIONS.flatMap((version) => KINDS.map((kind) => ({ version, ...kind }))))('$resource in $version (Communication 2.2, 3.1)', ({ version, resource, path, name, place }) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const at = (): Record<string, unknown> => ({ ...place(), [name]: `navn/${crypto.randomUUID()} æ` });
  const put = (where: Record<string, unknown>, content: unknown, headers: Record<string, string> = {}) => lrs.put(path, content, where, headers);
  const read = async (where: Record<string, unknown>) => {
    const { status, text, headers } = await lrs.get(path, where);
    return [status, status === 200 ? text : '', headers.get('etag')];
  };

  test('what is put comes back to the byte, with its type, its tag and when it was changed', async () => {
    const where = at();
    const content = Buffer.from([0, 255, 13, 10, 128]);
    expect((await put(where, content, { ...NEW, 'content-type': 'image/x-own; a=b' })).status).toBe(204);
    const { headers, text } = await lrs.get(path, where);
    expect([Buffer.from(text, 'latin1'), headers.get('content-type'), headers.get('etag')]).toEqual([content, 'image/x-own; a=b', tagOf(content)]);
    expect(Math.abs(Date.parse(headers.get('last-modified')!) - Date.now())).toBeLessThan(60_000);
  });

  test('what is not there is not found, and may be deleted', async () => {
    expect((await lrs.get(path, at())).status).toBe(404);
    expect((await lrs.delete(path, at())).status).toBe(204);
  });

  test('names are listed, since a time exclusively', async () => {
    const where = place();
    for (const each of ['b', 'a']) await put({ ...where, [name]: each }, '1', { ...NEW, ...TEXT });
    const list = await lrs.get(path, where);
    expect([list.body.sort(), list.headers.has('last-modified')]).toEqual([['a', 'b'], true]);
    expect((await lrs.get(path, { ...where, since: '2999-01-01T00:00:00Z' })).body).toEqual([]);
    expect((await lrs.get(path, { ...where, since: '2001-01-01T00:00:00Z' })).body).toHaveLength(2);
    expect((await lrs.get(path, place())).body).toEqual([]);
  });

  test('a document is replaced by who knows which one is there', async () => {
    const where = at();
    await put(where, 'a', { ...NEW, ...TEXT });
    expect((await put(where, 'b', { 'if-match': tagOf('x'), ...TEXT })).status).toBe(412);
    expect((await put(where, 'b', { ...NEW, ...TEXT })).status).toBe(412);
    expect(await read(where)).toEqual([200, 'a', tagOf('a')]);
    expect((await put(where, 'b', { 'if-match': tagOf('a'), ...TEXT })).status).toBe(204);
    expect((await put(where, 'c', { 'if-match': '*', ...TEXT })).status).toBe(204);
    expect(await read(where)).toEqual([200, 'c', tagOf('c')]);
    expect((await put(at(), 'a', { 'if-match': '*', ...TEXT })).status).toBe(412);
  });

  test('of those who replace the same one at once, one is right', async () => {
    const where = at();
    await put(where, 'a', { ...NEW, ...TEXT });
    const answers = await Promise.all(['b', 'c', 'd', 'e'].map((content) => put(where, content, { 'if-match': tagOf('a'), ...TEXT })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412, 412]);
    const fresh = at();
    const first = await Promise.all(['b', 'c', 'd', 'e'].map((content) => put(fresh, content, { ...NEW, ...TEXT })));
    expect(first.map(({ status }) => status).sort()).toEqual([204, 412, 412, 412]);
  });

  test('a PUT that says nothing of what is there', async () => {
    const where = at();
    const isProfile = resource !== 'state';
    const onNothing = (await put(where, 'a', TEXT)).status;
    await put(where, 'a', { ...TEXT, ...NEW });
    const onSome = await put(where, 'b', TEXT);
    expect([onNothing, onSome.status]).toEqual([isProfile && version === '1.0.3' ? 400 : 204, isProfile || version === '2.0.0' ? 409 : 204]);
    if (onSome.status === 409) expect([onSome.body.detail.length > 20, (await read(where))[1]]).toEqual([true, 'a']);
  });

  test('a DELETE removes it, under the same conditions', async () => {
    const where = at();
    await put(where, 'a', { ...NEW, ...TEXT });
    expect((await lrs.delete(path, where, { 'if-match': tagOf('x') })).status).toBe(412);
    expect((await lrs.delete(path, where, { 'if-match': tagOf('a') })).status).toBe(204);
    expect((await lrs.get(path, where)).status).toBe(404);
  });

  test('a POST lays JSON over JSON, at the top', async () => {
    const where = at();
    expect((await lrs.post(path, { x: 'foo', y: { a: 1, b: 2 } }, where)).status).toBe(204);
    expect((await lrs.post(path, { y: { c: 3 }, z: [] }, where)).status).toBe(204);
    expect((await lrs.get(path, where)).body).toEqual({ x: 'foo', y: { c: 3 }, z: [] });
    expect((await lrs.post(path, { x: 1 }, where, { 'if-match': '"x"' })).status).toBe(412);
  });

  test('many POSTs at once are all in it', async () => {
    const where = at();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => lrs.post(path, { [`k${index}`]: index }, where)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
    expect(Object.keys((await lrs.get(path, where)).body)).toHaveLength(12);
  });

  test.each<[string, string, string]>([['a list', '[1]', 'application/json'], ['text', 'a', 'text/plain'], ['half of JSON', '{', 'application/json'], ['a field twice', '{"a":1,"a":2}', 'application/json']])('%s is laid over nothing', async (_, content, type) => {
    const where = at();
    await put(where, '{"a":0}', NEW);
    expect((await lrs.post(path, content, where, { 'content-type': type })).status).toBe(400);
    expect((await read(where))[1]).toBe('{"a":0}');
  });

  test('nothing is laid over what is no JSON object', async () => {
    for (const [content, headers] of [['a', TEXT], ['[1]', {}]] as const) {
      const where = at();
      await put(where, content, { ...NEW, ...headers });
      expect([(await lrs.post(path, { a: 1 }, where)).status, (await read(where))[1]]).toEqual([400, content]);
    }
  });

  test('what is missing, wrong or unknown in the address is refused', async () => {
    const whole = at();
    for (const missing of Object.keys(whole).filter((each) => each !== name)) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([each]) => each !== missing));
      expect([(await put(rest, 'a', TEXT)).status, (await lrs.get(path, rest)).status, (await lrs.delete(path, rest)).status, (await lrs.post(path, {}, rest)).status]).toEqual([400, 400, 400, 400]);
    }
    expect([(await put(place(), 'a', TEXT)).status, (await lrs.post(path, {}, place())).status]).toEqual([400, 400]);
    for (const more of [{ unknown: 1 }, { since: 'x' }, { activityId: 'x' }, { agent: '{' }, { agent: { name: 'Ola' } }]) expect((await lrs.get(path, { ...place(), ...more })).status).toBe(400);
  });

  test('HEAD answers as GET does, without the document', async () => {
    const where = at();
    await put(where, 'abc', { ...NEW, ...TEXT });
    const [get, head] = [await lrs.get(path, where), await lrs.send('HEAD', path, { query: where, body: undefined, headers: {} })];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const header of ['etag', 'last-modified', 'content-type', 'content-length', 'x-experience-api-version']) expect([header, head.headers.get(header)]).toEqual([header, get.headers.get(header)]);
  });
});

describe.each(VERSIONS)('states and registrations in %s (Communication 2.3)', (version) => {
  test('one of each registration, and one of none; together they are listed and cleared', async () => {
    const lrs = await anLrsClient(spor, version);
    const [place, other] = [KINDS[0].place(), KINDS[0].place()];
    const [r1, r2] = [crypto.randomUUID(), crypto.randomUUID()];
    const path = '/activities/state';
    const put = (where: Record<string, unknown>, content: string) => lrs.put(path, content, where, { ...TEXT, ...NEW });
    for (const [more, content] of [[{}, 'none'], [{ registration: r1 }, 'one'], [{ registration: r2 }, 'two']] as const) expect((await put({ ...place, stateId: 's', ...more }, content)).status).toBe(204);
    await put({ ...place, registration: r1, stateId: 't' }, 'more');
    await put({ ...other, stateId: 's' }, 'other');
    expect((await lrs.get(path, { ...place, stateId: 's', registration: r1.toUpperCase() })).text).toBe('one');
    expect((await lrs.get(path, { ...place, stateId: 's' })).text).toBe('none');
    expect((await lrs.get(path, { ...place, registration: r1 })).body.sort()).toEqual(['s', 't']);
    expect((await lrs.delete(path, { ...place, registration: r1 })).status).toBe(204);
    expect([(await lrs.get(path, { ...place, registration: r1 })).body, (await lrs.get(path, { ...place, stateId: 's', registration: r2 })).text]).toEqual([[], 'two']);
    expect((await lrs.delete(path, place)).status).toBe(204);
    expect([(await lrs.get(path, { ...place, stateId: 's', registration: r2 })).status, (await lrs.get(path, { ...other, stateId: 's' })).text]).toEqual([404, 'other']);
  });
});
