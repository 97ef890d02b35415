import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { type Answer } from '../support/client.js';
import { aCertificate } from '../support/certificate.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const described = (content: Buffer, more: object = {}) => ({ usageType: 'http://x/u', display: { nb: 'Vedlegg' }, contentType: 'application/octet-stream', length: content.length, sha2: sha256(content), ...more });
const random = (): Buffer => Buffer.concat([Buffer.from(crypto.randomUUID()), Buffer.from([0, 13, 10, 45, 45, 255, 254])]);

interface Part {
  readonly content: Buffer;
  readonly headers?: Record<string, string>;
}

function mixed(statements: unknown, parts: readonly Part[], boundary = 'en-grense'): { body: Buffer; headers: Record<string, string> } {
  const piece = (headers: Record<string, string>, content: Buffer) => [Buffer.from(`--${boundary}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), content, Buffer.from('\r\n')];
  const rest = parts.flatMap(({ content, headers }) => piece({ 'Content-Type': 'application/octet-stream', 'Content-Transfer-Encoding': 'binary', 'X-Experience-API-Hash': sha256(content), ...headers }, content));
  const body = Buffer.concat([...piece({ 'Content-Type': 'application/json' }, Buffer.from(JSON.stringify(statements))), ...rest, Buffer.from(`--${boundary}--\r\n`)]);
  return { body, headers: { 'content-type': `multipart/mixed; boundary="${boundary}"` } };
}

/** The parts of an answer: the JSON, and contents by hash. */
function partsOf({ headers, text }: Answer): { json: { statements: { id: string }[] } & { id: string }; contents: Map<string, Buffer> } {
  const boundary = /^multipart\/mixed; boundary=(\S+)$/.exec(headers.get('content-type') ?? '')![1]!;
  const [, first, ...rest] = `\r\n${text}`.split(`\r\n--${boundary}`).slice(0, -1);
  const split = (part: string) => [part.slice(0, part.indexOf('\r\n\r\n')), part.slice(part.indexOf('\r\n\r\n') + 4)] as const;
  const contents = rest.map(split).map(([head, content]): [string, Buffer] => {
    expect(head).toMatch(/content-transfer-encoding: binary/i);
    return [/x-experience-api-hash: (\S+)/i.exec(head)![1]!, Buffer.from(content, 'latin1')];
  });
  return { json: JSON.parse(Buffer.from(split(first!)[1], 'latin1').toString()), contents: new Map(contents) };
}

describe.each(VERSIONS)('attachments in %s (Data 2.4.11, Communication 1.5.2)', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const post = (statements: unknown, ...parts: Part[]) => {
    const { body, headers } = mixed(statements, parts);
    return lrs.post('/statements', body, {}, headers);
  };

  test('come back as they came, byte for byte, when asked for', async () => {
    const content = random();
    const statement = aStatement({ attachments: [described(content)] });
    expect((await post(statement, { content })).status).toBe(200);
    const { json, contents } = partsOf(await lrs.get('/statements', { statementId: statement.id, attachments: true }));
    expect([json.id, [...contents]]).toEqual([statement.id, [[sha256(content), content]]]);
    for (const query of [{}, { attachments: false }]) expect((await lrs.get('/statements', { statementId: statement.id, ...query })).headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('are given out one after another, however much they are together', async () => {
    const agent = aPerson();
    const statements = Array.from({ length: 12 }, () => random()).map((content) => ({ content: Buffer.concat([content, Buffer.alloc(1 << 20, content)]) }));
    for (const part of statements) expect((await post(aStatement({ actor: agent, attachments: [described(part.content)] }), part)).status).toBe(200);
    const { contents } = partsOf(await lrs.get('/statements', { agent, attachments: true }));
    expect(new Set(contents.keys())).toEqual(new Set(statements.map(({ content }) => sha256(content))));
    expect([...contents].every(([sha2, content]) => sha256(content) === sha2)).toBe(true);
    expect((await lrs.send('HEAD', '/statements', { query: { agent, attachments: true } })).text).toBe('');
  });

  test('a PUT may bring them too', async () => {
    const content = random();
    const statement = aStatement({ attachments: [described(content)] });
    const { body, headers } = mixed(statement, [{ content }]);
    expect((await lrs.put('/statements', body, { statementId: statement.id }, headers)).status).toBe(204);
  });

  test('one copy serves a batch, and a list gives out one copy', async () => {
    const [content, agent] = [random(), aPerson()];
    await post([aStatement({ actor: agent, attachments: [described(content)] }), aStatement({ actor: agent, attachments: [described(content, { sha2: sha256(content).toUpperCase() })] })], { content });
    const { json, contents } = partsOf(await lrs.get('/statements', { agent, attachments: true }));
    expect([json.statements.length, [...contents.values()]]).toEqual([2, [content]]);
  });

  test('those of a statement within are kept and given out', async () => {
    const content = random();
    const statement = aStatement({ object: { objectType: 'SubStatement', actor: aPerson(), verb: { id: 'http://x/v' }, object: anActivity(), attachments: [described(content)] } });
    expect((await post(statement, { content })).status).toBe(200);
    expect([...partsOf(await lrs.get('/statements', { statementId: statement.id, attachments: true })).contents.values()]).toEqual([content]);
  });

  test('a list without any is one part', async () => {
    const agent = aPerson();
    await lrs.tell(aStatement({ actor: agent }));
    expect(partsOf(await lrs.get('/statements', { agent, attachments: true })).contents.size).toBe(0);
  });

  test('what lies at an address need not be sent', async () => {
    const statement = aStatement({ attachments: [described(random(), { fileUrl: 'https://x.example/f' })] });
    expect([(await lrs.post('/statements', statement)).status, (await post({ ...statement, id: crypto.randomUUID() })).status]).toEqual([200, 200]);
  });

  const content = random();
  test.each<[string, object, Part[]]>([
    ['is missing', { attachments: [described(content)] }, []],
    ['is not described', {}, [{ content }]],
    ['has a wrong hash', { attachments: [described(content)] }, [{ content: random(), headers: { 'X-Experience-API-Hash': sha256(content) } }]],
    ['is not binary', { attachments: [described(content)] }, [{ content, headers: { 'Content-Transfer-Encoding': 'base64' } }]],
  ])('one that %s is refused, and nothing is stored', async (_, more, parts) => {
    const statement = aStatement(more as Record<string, unknown>);
    expect((await post([aStatement(), statement], ...parts)).status).toBe(400);
    expect((await lrs.get('/statements', { statementId: statement.id })).status).toBe(404);
  });

  test('a body that does not end, or has no boundary, is refused', async () => {
    const { body, headers } = mixed(aStatement(), []);
    expect((await lrs.post('/statements', body.subarray(0, -8), {}, headers)).status).toBe(400);
    expect((await lrs.post('/statements', body, {}, { 'content-type': 'multipart/mixed' })).status).toBe(400);
    expect((await lrs.put('/statements', mixed([aStatement()], []).body, { statementId: crypto.randomUUID() }, headers)).status).toBe(400);
  });

  describe('signed statements (Data 2.6)', () => {
    const [signer, other] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
    const x5c = [aCertificate(signer!.publicKey, signer!.privateKey).toString('base64')];
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = async ({ header = { alg: 'RS256' }, digest = 'sha256', key = signer!.privateKey, payload = (statement: object): object => statement, more = {} }: { header?: object; digest?: string; key?: typeof signer extends { privateKey: infer Key } | undefined ? Key : never; payload?: (statement: object) => object; more?: object }) => {
      const statement = aStatement();
      const text = `${encoded(header)}.${encoded(payload(statement))}`;
      const jws = Buffer.from(`${text}.${sign(digest, Buffer.from(text), key).toString('base64url')}`);
      return (await post({ ...statement, attachments: [described(jws, { usageType: 'http://adlnet.gov/expapi/attachments/signature', ...more })] }, { content: jws })).status;
    };

    test.each([['RS256', 'sha256'], ['RS384', 'sha384'], ['RS512', 'sha512']])('%s is taken, with its certificate and without', async (alg, digest) => {
      expect([await signed({ header: { alg }, digest }), await signed({ header: { alg, x5c }, digest })]).toEqual([200, 200]);
    });

    test('a signature by another key than its certificate’s is refused', async () => {
      expect([await signed({ header: { alg: 'RS256', x5c }, key: other!.privateKey }), await signed({ header: { alg: 'RS384', x5c } }), await signed({ header: { alg: 'RS256', x5c: ['bm9uZQ=='] } })]).toEqual([400, 400, 400]);
    });

    test('another algorithm, another type and another statement are refused', async () => {
      expect([await signed({ header: { alg: 'HS256' } }), await signed({ header: {} }), await signed({ more: { contentType: 'text/plain' } }), await signed({ payload: (statement) => ({ ...statement, object: anActivity() }) })]).toEqual([400, 400, 400, 400]);
    });

    test('what may differ may differ from what was signed', async () => {
      expect(await signed({ payload: (statement) => ({ ...statement, timestamp: '2020-01-01T00:00:00Z', id: crypto.randomUUID() }) })).toBe(200);
    });
  });
});
