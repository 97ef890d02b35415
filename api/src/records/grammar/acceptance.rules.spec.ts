import { z } from 'zod';
import { acceptanceOf } from './acceptance.rules.js';
import { isStatementIn, statementIn, VOIDED } from './statement-grammar.rules.js';
import { XAPI_VERSIONS } from './value.rules.js';

const id = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const actor = { objectType: 'Agent', name: 'Ola', account: { homePage: 'http://x.example', name: 'ola' } };
const group = { objectType: 'Group', member: [{ mbox: 'mailto:ola@x.example' }, { mbox_sha1sum: 'a'.repeat(40) }] };
const choices = [{ id: '0', description: { nb: 'Ja' } }, { id: '1', description: { 'nn-NO': 'Nei' } }];
const activity = { objectType: 'Activity', id: 'http://x/1', definition: { name: { nb: 'Øvelse' }, description: {}, type: 'http://x/t', moreInfo: 'http://x/m', extensions: { 'http://x/e': [null] }, interactionType: 'choice', correctResponsesPattern: ['0'], choices } };
const score = { scaled: 0.5, raw: 5, min: 0, max: 10 };
const attachment = { usageType: 'http://x/u', display: { nb: 'Vedlegg' }, contentType: 'text/plain', length: 1, sha2: 'a'.repeat(64), fileUrl: 'http://x/f' };
const contextActivities = { parent: [{ id: 'http://x/2' }], grouping: { id: 'http://x/3' }, other: [] };
const context = { registration: id, instructor: actor, team: group, contextActivities, revision: '1', platform: 'x', language: 'nb', statement: { objectType: 'StatementRef', id }, extensions: {} };
const whole = { id, actor, verb: { id: 'http://x/did', display: { nb: 'gjorde' } }, object: activity, result: { score, success: true, completion: false, response: '0', duration: 'PT1.5S', extensions: {} }, context, timestamp: '2026-11-26T08:00:00Z', stored: '2026-11-26T08:00:00Z', authority: group, version: '1.0.0', attachments: [attachment] };
const second = { ...whole, version: '2.0.0', context: { ...context, contextAgents: [{ objectType: 'contextAgent', agent: actor, relevantTypes: ['http://x/r'] }], contextGroups: [{ objectType: 'contextGroup', group }] } };
const sub = { ...whole, actor: group, object: { objectType: 'SubStatement', actor, verb: { id: VOIDED }, object: { objectType: 'StatementRef', id }, result: {}, timestamp: '2026-11-26T08:00:00+01:00' } };
const sound: object[] = [whole, second, { ...sub, context: undefined }];

/** What stands in a place of a statement instead: right in one, wrong in most. */
const STRANGE: unknown[] = [null, undefined, '', 'x', 'nb', 'http://x/y', id, 0, -1, 2, Infinity, true, [], {}, [null], { id: 'http://x/y' }, { nb: 'ord' }, { nb: 1 }, actor, group, activity, { objectType: 'StatementRef', id }, { objectType: 'Group' }, 'Agent', 'Group', 'SubStatement', 'StatementRef', '1.0', '2.0.0', 'mailto:a@b', 'PT1S', '2026-02-30T00:00:00Z'];
const NAMES = ['id', 'objectType', 'name', 'mbox', 'openid', 'member', 'definition', 'extensions', 'toString', '__proto__', 'nb', 'http://x/e', 'authority', 'version', 'scaled', 'choices', 'contextAgents'];

/** The same numbers each time. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; state = (state * 1_103_515_245 + 12_345) % 2 ** 31) yield state / 2 ** 31;
}

/** Every object and list within a value. */
const placesIn = (value: unknown): Record<string, unknown>[] => (typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(placesIn)] : []);

describe.each(XAPI_VERSIONS)('in %s', (version) => {
  const both = (value: unknown) => [isStatementIn(version)(value), statementIn(version).safeParse(value).success];

  test('nothing is taken that the grammar does not take, and everything that it does', () => {
    const random = numbers();
    const any = <T>(among: readonly T[]): T => among[Math.floor(random.next().value * among.length)]!;
    const seen = { true: 0, false: 0 };
    for (let turn = 0; turn < 15_000; turn += 1) {
      const value = structuredClone(any(sound));
      const place = any(placesIn(value));
      const name = any([...Object.keys(place), any(NAMES)]);
      if (any([true, false, false])) delete place[name];
      else Object.defineProperty(place, name, { value: structuredClone(any(STRANGE)), enumerable: true, configurable: true, writable: true });
      const [quick, slow] = both(value);
      if (quick !== slow) throw new Error(`${quick} and not ${slow}: ${JSON.stringify(value)}`);
      seen[String(slow) as 'true' | 'false'] += 1;
    }
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(2_000);
  });

  test.each([null, undefined, 1, 'x', [], {}, [whole]])('%j is no statement', (value) => expect(both(value)).toEqual([false, false]));
});

test('a schema with parts that are not known here is asked itself', () => {
  const accepts = acceptanceOf(z.strictObject({ at: z.iso.date(), number: z.coerce.number().optional(), loose: z.object({ a: z.string().trim().max(2) }) }));
  expect([{ at: '2026-11-26', number: '1', loose: { a: 'ab ', b: 1 } }, { at: '2026-13-26', loose: { a: 'ab' } }, { at: '2026-11-26', loose: { a: 'abc' } }].map(accepts)).toEqual([true, false, false]);
});
