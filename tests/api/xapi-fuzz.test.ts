import { anInstallation, type Installation } from '../support/installation.js';
import { faultsIn } from '../support/processes.js';
import { randomFrom } from '../support/random.js';
import { anLrsClient, aStatement, type LrsClient, rowsOf, VERSIONS } from '../support/xapi.js';

const SEED = 4711;
const TRIES = 600;
const FORMATS = ['exact', 'ids', 'canonical'] as const;
/** In the place of anything: what is of another kind, too large, or a name of the language's own. */
const ODD = [
  'null', 'true', '-0', '1e999', '-1e308', '1.5', '""', '" "', '"x"', '[]', '{}', '[[]]', '[null]', '{"":0}', '"\\u0000"', '"\\ud800"', '"__proto__"', '"constructor"', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"toString":1,"length":5}',
  '{"a":1,"a":2}', '"2026-02-30T00:00:00Z"', '"1969-12-31T23:59:59.999999Z"', '"2026-01-01T00:00:00-00:00"', '"mailto:"', '"a:"', '"A0000000-0000-4000-8000-00000000000A"', '"Agent"', '"Group"', '"SubStatement"', '"StatementRef"', '{"objectType":"Group","member":[]}',
  `"${'x'.repeat(20_000)}"`, `[${'0,'.repeat(2000)}0]`, `${'['.repeat(70)}${']'.repeat(70)}`,
];
const MANGLED = ['', ',', ':', '"', '\\', '\\u', '}', ']', '{', '\0', '\u2028', '\ufeff', '//', '/**/', '\x80', 'NaN'];

const random = randomFrom(SEED);
const one = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
let spor: Installation;
let lrs: LrsClient;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  lrs = await anLrsClient(spor);
}, 120_000);
afterAll(() => spor.stop());

const agent = { objectType: 'Agent', name: 'Kari', mbox: 'mailto:kari@tool.example' };
const activity = { objectType: 'Activity', id: 'https://tool.example/a', definition: { name: { nb: 'Navn' }, type: 'a:type', interactionType: 'choice', choices: [{ id: 'a', description: { nb: 'A' } }], correctResponsesPattern: ['a'], extensions: { 'a:b': [1, { c: null }] } } };
const attachment = { usageType: 'a:b', display: { nb: 'x' }, contentType: 'text/plain', length: 3, sha2: 'a'.repeat(64), fileUrl: 'https://tool.example/f' };

/** Everything that a statement may have. */
const whole = () =>
  aStatement({
    actor: { objectType: 'Group', name: 'Laget', member: [agent, { account: { homePage: 'https://tool.example', name: 'p' } }] },
    object: one<object>([activity, agent, { objectType: 'StatementRef', id: '10000000-0000-4000-8000-000000000001' }, { objectType: 'SubStatement', actor: agent, verb: { id: 'a:v' }, object: activity, attachments: [attachment] }]),
    result: { score: { scaled: 0.5, raw: 1, min: 0, max: 2 }, success: true, completion: true, response: 'svar', duration: 'PT1.5S', extensions: { 'a:b': { c: 1 } } },
    context: { registration: '20000000-0000-4000-8000-000000000002', instructor: agent, team: { objectType: 'Group', mbox: 'mailto:lag@tool.example' }, contextActivities: { parent: [activity], other: { id: 'a:o' } }, language: 'nb', statement: { objectType: 'StatementRef', id: '30000000-0000-4000-8000-000000000003' }, extensions: { 'a:b': [] } },
    timestamp: '2026-11-26T08:00:00.123456+01:00',
    authority: agent,
    version: '1.0.3',
    attachments: [attachment],
  });

/** Values as JSON's text has them, each with the colon or comma before it. */
const VALUES = /(?<=[:[,])("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null|\{\}|\[\])(?=[,}\]])/g;
const NAMES = /"[A-Za-z0-9:_]+"(?=:)/g;
/** Where any value may stand, and where any text may: most of what is odd there is to be taken. */
const FREE_VALUES = /(?<="c":)(?:null|1)|(?<="a:b":)\[\]/g;
const FREE_TEXTS = /"(?:svar|Laget|Kari|Navn)"/g;
const ODD_TEXTS = ODD.filter((odd) => odd.startsWith('"'));

function withAnother(text: string, places: RegExp, instead: string): string {
  const found = [...text.matchAll(places)];
  if (found.length === 0) return text;
  const { index, 0: old } = one(found);
  return text.slice(0, index) + instead + text.slice(index + old.length);
}

function mutated(): string {
  let text = JSON.stringify(whole());
  for (let times = random(3); times >= 0; times -= 1) {
    const at = random(text.length);
    const free = [() => withAnother(text, FREE_VALUES, one(ODD)), () => withAnother(text, FREE_TEXTS, one(ODD_TEXTS))];
    const ways = [
      () => withAnother(text, VALUES, one(ODD)),
      () => withAnother(text, NAMES, one(['"__proto__"', '"constructor"', '"toString"', '"Actor"', '""', '"id"', '"objectType"', '"\\u0069d"', '"x-ny"'])),
      () => text.slice(0, at) + one(MANGLED) + text.slice(at + random(3)),
      () => `[${text},${one([text, '{}', 'null', '[]'])}]`,
    ];
    text = one([...free, ...free, ...free, ...ways])();
  }
  return text;
}

/** Taken is what can be given out in every format, and as it came. */
async function expectGivenOut(asked: LrsClient, id: string, text: string): Promise<void> {
  const found = await asked.get('/statements', { statementId: id });
  const name = found.status === 200 ? 'statementId' : 'voidedStatementId';
  const answers = await Promise.all(FORMATS.map((format) => asked.get('/statements', { [name]: id, format })));
  expect([text, answers.map(({ status }) => status)]).toEqual([text, [200, 200, 200]]);
  const sent = [JSON.parse(text)].flat()[0];
  for (const part of ['actor', 'verb', 'result']) expect([text, JSON.stringify(answers[0]!.body[part])]).toEqual([text, JSON.stringify(sent[part])]);
}

describe.each(VERSIONS)(`${TRIES} statements that are wrong here and there, in %s`, (version) => {
  const taken: string[] = [];
  let asked: LrsClient;
  beforeAll(() => void (asked = lrs.as(version)));

  test('are taken or refused: what is refused has left nothing, what is taken is given out', async () => {
    for (let times = 0; times < TRIES; times += 1) {
      const text = mutated();
      const before = await rowsOf(spor);
      const { status, body, text: said } = await asked.post('/statements', text);
      expect([text.slice(0, 3000), said.slice(0, 300), status, [200, 400, 409].includes(status)]).toEqual([text.slice(0, 3000), said.slice(0, 300), status, true]);
      if (status === 200) {
        for (const id of body as string[]) await expectGivenOut(asked, id, text);
        taken.push(...(body as string[]));
      } else {
        expect(JSON.parse(said)).toMatchObject({ status, code: expect.any(String), detail: expect.stringMatching(/\S/) });
        expect([text, await rowsOf(spor)]).toEqual([text, before]);
      }
    }
  }, 60_000);

  test('were of both kinds; those taken are on the pages of every format, and none was a fault of the server’s', async () => {
    expect(taken.length).toBeGreaterThan(TRIES / 5);
    expect(taken.length).toBeLessThan(TRIES / 2);
    for (const format of FORMATS) {
      const listed = new Set(await asked.ids({ limit: 100, format }));
      expect(taken.filter((id) => !listed.has(id))).toEqual([]);
    }
    expect(faultsIn(spor.api.output())).toEqual([]);
  });
});
