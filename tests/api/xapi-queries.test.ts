import { type Connection } from 'mysql2/promise';
import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient, VERSIONS } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

const rowsOf = async (database: Connection, table: string) => ((await database.query(`SELECT COUNT(*) AS n FROM ${table}`))[0] as { n: number }[])[0]!.n;

describe.each(VERSIONS)('questions in %s (Communication 2.1.3)', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const found = async (query: Record<string, unknown>) => (await lrs.ids(query)).sort();

  describe('where somebody is named', () => {
    const crew = (...member: object[]) => ({ objectType: 'Group', member });
    const sub = (more: object) => ({ objectType: 'SubStatement', actor: aPerson(), verb: { id: 'http://x/v' }, object: anActivity(), ...more });

    test.each<[string, (who: object) => Record<string, unknown>]>([
      ['the actor', (actor) => ({ actor })],
      ['the object', (who) => ({ object: { objectType: 'Agent', ...who } })],
      ['a member of the actor', (who) => ({ actor: crew(aPerson(), who) })],
      ['a member of a named actor', (who) => ({ actor: { ...crew(who), ...aPerson() } })],
      ['a member of the object', (who) => ({ object: crew(who) })],
    ])('agent finds %s, and so does related_agents', async (_, told) => {
      const agent = aPerson();
      const [id] = await lrs.tell(aStatement(told(agent)));
      expect([await found({ agent }), await found({ agent, related_agents: true })]).toEqual([[id], [id]]);
    });

    test.each<[string, (who: object) => Record<string, unknown>]>([
      ['the instructor', (instructor) => ({ context: { instructor } })],
      ['the team', (who) => ({ context: { team: { objectType: 'Group', ...who } } })],
      ['a member of the team', (who) => ({ context: { team: crew(who) } })],
      ['the actor of a statement within', (actor) => ({ object: sub({ actor }) })],
      ['the object of a statement within', (who) => ({ object: sub({ object: { objectType: 'Agent', ...who } }) })],
      ['the instructor of a statement within', (instructor) => ({ object: sub({ context: { instructor } }) })],
      ...(version === '2.0.0' ? [
        ['an agent of the context', (agent: object) => ({ context: { contextAgents: [{ objectType: 'contextAgent', agent }] } })],
        ['a member of a group of the context', (who: object) => ({ context: { contextGroups: [{ objectType: 'contextGroup', group: crew(who) }] } })],
      ] as [string, (who: object) => Record<string, unknown>][] : []),
    ])('related_agents finds %s, agent does not', async (_, told) => {
      const agent = aPerson();
      const [id] = await lrs.tell(aStatement(told(agent)));
      expect([await found({ agent }), await found({ agent, related_agents: true })]).toEqual([[], [id]]);
    });

    test('related_agents finds the authority', async () => {
      const other = await anLrsClient(spor, version);
      const [id] = await other.tell(aStatement());
      const { authority } = (await lrs.get('/statements', { statementId: id })).body;
      expect([await found({ agent: authority }), await found({ agent: authority, related_agents: true })]).toEqual([[], [id]]);
    });

    test.each([
      { mbox: `mailto:${version}@x.example` }, { mbox_sha1sum: version.replaceAll('.', '').padEnd(40, 'a') }, { openid: `https://x.example/${version}` }, { account: { homePage: 'https://x.example', name: version } },
    ])('somebody is the same by %j, whatever else is said', async (agent) => {
      const [a, b] = await lrs.tell(aStatement({ actor: { name: 'Ola', ...agent } }), aStatement({ actor: { objectType: 'Group', ...agent } }));
      expect(await found({ agent: { objectType: 'Agent', name: 'Kari', ...agent } })).toEqual([a, b].sort());
    });
  });

  test.each<[string, (it: object) => Record<string, unknown>, boolean]>([
    ['the object', (object) => ({ object }), true],
    ...(['parent', 'grouping', 'category', 'other'] as const).map((kind): [string, (it: object) => Record<string, unknown>, boolean] => [`context ${kind}`, (it) => ({ context: { contextActivities: { [kind]: [anActivity(), it] } } }), false]),
    ['the object of a statement within', (object) => ({ object: { objectType: 'SubStatement', actor: aPerson(), verb: { id: 'http://x/v' }, object } }), false],
    ['the context of a statement within', (it) => ({ object: { objectType: 'SubStatement', actor: aPerson(), verb: { id: 'http://x/v' }, object: anActivity(), context: { contextActivities: { parent: it } } } }), false],
  ])('an activity as %s is found by related_activities; by activity only as the object', async (_, told, isDirect) => {
    const it = anActivity();
    const [id] = await lrs.tell(aStatement(told(it)));
    expect([await found({ activity: it.id }), await found({ activity: it.id, related_activities: true })]).toEqual([isDirect ? [id] : [], [id]]);
  });

  test('every combination of filters finds what meets them all', async () => {
    const [agents, verbs, activities, registrations] = [[aPerson(), aPerson()], [0, 1].map(() => `http://x/${crypto.randomUUID()}`), [anActivity(), anActivity()], [crypto.randomUUID(), crypto.randomUUID()]];
    const bits = Array.from({ length: 16 }, (_, number) => [0, 1, 2, 3].map((bit) => (number >> bit) & 1));
    const all = bits.map(([a, v, o, r]) => ({ key: [a, v, o, r], statement: aStatement({ actor: agents[a!], verb: { id: verbs[v!] }, object: activities[o!], context: { registration: registrations[r!]!.toUpperCase() } }) }));
    await lrs.tell(...all.map(({ statement }) => statement));
    const filters = { agent: agents[1], verb: verbs[1], activity: activities[1]!.id, registration: registrations[1] };
    for (const asked of bits.slice(1)) {
      const query = Object.fromEntries(Object.entries(filters).filter((_, index) => asked[index]));
      const right = all.filter(({ key }) => asked.every((isAsked, index) => !isAsked || key[index]));
      expect([query, await found({ ...query, related_agents: true, related_activities: true })]).toEqual([query, right.map(({ statement }) => statement.id).sort()]);
      expect([query, await found(query)]).toEqual([query, right.map(({ statement }) => statement.id).sort()]);
    }
  });

  test('nothing found is a list without any', async () => {
    for (const query of [{ agent: aPerson() }, { verb: 'http://x/none' }, { activity: anActivity().id }, { registration: crypto.randomUUID() }, { since: '2999-01-01T00:00:00Z' }, { until: '1960-01-01T00:00:00Z' }]) {
      const { status, body } = await lrs.get('/statements', query);
      expect([status, body]).toEqual([200, { statements: [], more: '' }]);
    }
  });

  test('since is exclusive and until is not', async () => {
    const agent = aPerson();
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push(...(await lrs.tell(aStatement({ actor: agent }))));
    const { stored } = (await lrs.get('/statements', { statementId: ids[1] })).body;
    expect([await lrs.ids({ agent, since: stored }), await lrs.ids({ agent, until: stored }), await lrs.ids({ agent, since: stored, until: stored })]).toEqual([[ids[2]], [ids[1], ids[0]], []]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['an unknown parameter', { agents: 1 }], ['one in the wrong case', { Limit: 1 }], ['both ids', { statementId: crypto.randomUUID(), voidedStatementId: crypto.randomUUID() }],
    ...['agent', 'verb', 'activity', 'registration', 'since', 'until', 'limit', 'ascending', 'related_agents'].map((name): [string, Record<string, unknown>] => [`an id and ${name}`, { statementId: crypto.randomUUID(), [name]: 'http://x/1' }]),
    ['an id that is none', { statementId: 'x' }], ['an agent that is none', { agent: { name: 'Ola' } }], ['an agent that is no JSON', { agent: 'Ola' }], ['a verb that is no IRI', { verb: 'did' }], ['an activity that is no IRI', { activity: 'x' }],
    ['a registration that is no UUID', { registration: 'x' }], ['a time that is none', { since: 'i går' }], ['a negative limit', { limit: -1 }], ['half a limit', { limit: 1.5 }], ['an unknown format', { format: 'exactly' }], ['yes for true', { ascending: 'yes' }],
  ])('%s is refused with words', async (_, query) => {
    const { status, body } = await lrs.get('/statements', query);
    expect([status, body.detail.length > 20]).toEqual([400, true]);
  });

  test('format: ids names, exact repeats, canonical says what is known in the language wanted', async () => {
    const object = { ...anActivity(), definition: { name: { nb: 'Kurs', 'en-GB': 'Course' }, type: 'http://x/t' } };
    const statement = aStatement({ actor: { name: 'Ola', ...aPerson() }, verb: { id: 'http://x/v', display: { nb: 'gjorde', 'en-GB': 'did' } }, object });
    await lrs.tell(statement, aStatement({ object: { ...object, definition: { name: { nn: 'Eit kurs' } } } }));
    const given = async (format: string, language = '') => (await lrs.get('/statements', { statementId: statement.id, format }, { 'accept-language': language })).body;
    const { name: _, ...agent } = statement['actor'] as { name: string };
    expect(await given('exact')).toMatchObject({ actor: statement['actor'], verb: statement['verb'], object });
    expect(await given('ids')).toMatchObject({ actor: agent, verb: { id: 'http://x/v' }, object: { id: object.id } });
    expect((await given('ids')).object).toEqual({ id: object.id });
    const canonical = async (language: string) => (({ verb, object: it }) => [verb.display, it.definition])(await given('canonical', language));
    expect(await canonical('nn;q=0.9, en-GB;q=0.5')).toEqual([{ 'en-GB': 'did' }, { name: { nn: 'Eit kurs' }, type: 'http://x/t' }]);
    expect(await canonical('en')).toEqual([{ 'en-GB': 'did' }, { name: { 'en-GB': 'Course' }, type: 'http://x/t' }]);
    expect((await canonical('fr')).map((map) => Object.keys(map.name ?? map).length)).toEqual([1, 1]);
  });

  test('what is asked cannot change what is stored', async () => {
    const before = await rowsOf(spor.database, 'statement');
    await found({ agent: { account: { homePage: "http://x/'--", name: "'; DROP TABLE statement; --" } }, verb: "http://x/'" });
    expect(await rowsOf(spor.database, 'statement')).toBe(before);
  });
});
