import { anInstallation, type Installation } from '../support/installation.js';
import { anActivity, anLrsClient, aPerson, aStatement, type LrsClient, pointingAt, VERB, VERSIONS, voiding } from '../support/xapi.js';

let spor: Installation;
beforeAll(async () => void (spor = await anInstallation({ content: false })), 60_000);
afterAll(() => spor.stop());

/** All orders of three. */
const ORDERS = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as const;

describe.each(VERSIONS)('statements about statements in %s', (version) => {
  let lrs: LrsClient;
  beforeAll(async () => void (lrs = await anLrsClient(spor, version)));
  const found = async (query: Record<string, unknown>) => (await lrs.ids(query)).sort();
  const idsOf = (...statements: { id: string }[]) => statements.map(({ id }) => id).sort();

  describe('Communication 2.1.3, Filter Conditions for StatementRefs', () => {
    test.each(ORDERS)('a chain is followed to its end, arriving in the order %d %d %d', async (...order) => {
      const [parent, instructor, registration] = [anActivity(), aPerson(), crypto.randomUUID()];
      const verb = { id: `${VERB}/${registration}` };
      const target = aStatement({ verb, context: { registration, instructor, contextActivities: { parent: [parent] } } });
      const middle = pointingAt(target.id);
      const end = pointingAt(middle.id);
      const chain = [target, middle, end];
      for (const index of order) await lrs.tell(chain[index]!);
      const all = idsOf(target, middle, end);
      const { actor, object } = target as unknown as { actor: object; object: { id: string } };
      for (const query of [
        { agent: actor }, { activity: object.id }, { verb: verb.id }, { registration },
        { agent: instructor, related_agents: true }, { activity: parent.id, related_activities: true },
        { agent: actor, activity: object.id, verb: verb.id, registration }, { agent: instructor, related_agents: true, verb: verb.id },
      ]) expect([query, await found(query)]).toEqual([query, all]);
      expect(await found({ agent: instructor })).toEqual([]);
      expect(await found({ agent: (end as unknown as { actor: object })['actor'] })).toEqual([end.id]);
    });

    test('a chain that comes in one batch is followed as well', async () => {
      const target = aStatement();
      const middle = pointingAt(target.id);
      const end = pointingAt(middle.id);
      await lrs.tell(end, target, middle);
      expect(await found({ agent: target['actor'] })).toEqual(idsOf(target, middle, end));
    });

    test('a cycle ends where it began', async () => {
      const [a, b, c] = [pointingAt('x'), pointingAt('x'), pointingAt('x')].map((each) => ({ ...each, verb: { id: `${VERB}/${each.id}` } }));
      const cycle = [[a, b], [b, c], [c, a]].map(([from, to]) => ({ ...from!, object: { objectType: 'StatementRef', id: to!.id } }));
      for (const each of cycle) await lrs.tell(each);
      for (const each of cycle) expect(await found({ verb: each.verb.id })).toEqual(idsOf(a!, b!, c!));
      const self = aStatement();
      await lrs.tell({ ...self, object: { objectType: 'StatementRef', id: self.id } });
      expect(await found({ agent: self['actor'] })).toEqual([self.id]);
    });

    test('what two parts of a chain tell is not put together', async () => {
      const target = aStatement();
      const pointing = pointingAt(target.id);
      await lrs.tell(target, pointing);
      expect(await found({ agent: pointing['actor'], activity: (target['object'] as { id: string }).id })).toEqual([]);
    });

    test('each comes once, also when it matches by itself and through another', async () => {
      const target = aStatement();
      const pointing = pointingAt(target.id, { actor: target['actor'], verb: target['verb'] });
      await lrs.tell(target, pointing);
      expect(await found({ agent: target['actor'] })).toEqual(idsOf(target, pointing));
      expect(await found({ agent: target['actor'], verb: VERB })).toEqual(idsOf(target, pointing));
    });

    test('times and limits are of the one that points', async () => {
      const target = aStatement();
      await lrs.tell(target);
      const { stored } = (await lrs.get('/statements', { statementId: target.id })).body;
      const pointing = pointingAt(target.id);
      await lrs.tell(pointing);
      expect(await found({ agent: target['actor'], since: stored })).toEqual([pointing.id]);
      expect(await found({ agent: target['actor'], until: stored })).toEqual([target.id]);
    });

    test('a reference in the context does not count', async () => {
      const target = aStatement();
      await lrs.tell(target, aStatement({ context: { statement: { objectType: 'StatementRef', id: target.id } } }));
      expect(await found({ agent: target['actor'] })).toEqual([target.id]);
    });
  });

  describe('Data 2.3.2 and Communication 2.1.4, Voided Statements', () => {
    const expectVoided = async (target: { id: string } & Record<string, unknown>, by: { id: string }) => {
      expect((await lrs.get('/statements', { statementId: target.id })).status).toBe(404);
      expect((await lrs.get('/statements', { voidedStatementId: target.id })).body.id).toBe(target.id);
      expect(await found({ agent: target['actor'] })).toEqual([by.id]);
    };

    test('what is voided is found by its id as such, and its voiding through it', async () => {
      const target = aStatement();
      const by = voiding(target.id);
      await lrs.tell(target);
      expect((await lrs.get('/statements', { voidedStatementId: target.id })).status).toBe(404);
      await lrs.tell(by);
      await expectVoided(target, by);
      const [rows] = await spor.database.query("SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', t.voided_at) = v.seq AS isThen FROM statement t JOIN statement v ON v.id = ? WHERE t.id = ?", [by.id, target.id]);
      expect(rows).toEqual([{ isThen: 1 }]);
    });

    test('the voiding may come first, or with it', async () => {
      const [first, together] = [aStatement(), aStatement()];
      const [by, byToo] = [voiding(first.id), voiding(together.id)];
      await lrs.tell(by);
      await lrs.tell(first);
      await lrs.tell(byToo, together);
      await expectVoided(first, by);
      await expectVoided(together, byToo);
    });

    test('what voids can’t be voided, in either order', async () => {
      for (const isFirst of [true, false]) {
        const target = aStatement();
        const by = voiding(target.id);
        const byThat = voiding(by.id);
        await lrs.tell(target);
        for (const each of isFirst ? [byThat, by] : [by, byThat]) await lrs.tell(each);
        expect((await lrs.get('/statements', { statementId: by.id })).status).toBe(200);
        expect((await lrs.get('/statements', { statementId: target.id })).status).toBe(404);
      }
    });

    test('what points at it is still found through it', async () => {
      const target = aStatement();
      const [pointing, by] = [pointingAt(target.id), voiding(target.id)];
      await lrs.tell(target, by, pointing);
      expect(await found({ agent: target['actor'] })).toEqual(idsOf(pointing, by));
    });

    test('sent again, it stays void', async () => {
      const target = aStatement();
      await lrs.tell(target, voiding(target.id));
      await lrs.tell(target);
      expect((await lrs.get('/statements', { statementId: target.id })).status).toBe(404);
    });

    test('it points by a StatementRef, at nothing else', async () => {
      expect((await lrs.post('/statements', voiding('x'))).status).toBe(400);
      expect((await lrs.post('/statements', aStatement({ verb: voiding('x')['verb'] }))).status).toBe(400);
    });
  });

  test('those that point and those pointed at may come at the same time', async () => {
    const targets = Array.from({ length: 10 }, () => aStatement());
    const pointing = targets.map(({ id }) => pointingAt(id));
    await Promise.all([...targets, ...pointing].map((each) => lrs.tell(each)));
    for (const [index, target] of targets.entries()) expect(await found({ agent: target['actor'] })).toEqual(idsOf(target, pointing[index]!));
  });
});
