import { attachmentsOf, statementIn, VOIDED, type XapiStatement } from './statement-grammar.rules.js';
import { XAPI_VERSIONS } from './value.rules.js';

const actor = { mbox: 'mailto:ola@x.example' };
const verb = { id: 'http://x/did' };
const activity = { id: 'http://x/1' };
const bare = { actor, verb, object: activity };
const id = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const reference = { objectType: 'StatementRef', id };
const sub = { objectType: 'SubStatement', ...bare };
const group = { objectType: 'Group', member: [actor, actor] };

describe.each(XAPI_VERSIONS)('a statement in %s', (version) => {
  const takes = (more: object): boolean => statementIn(version).safeParse({ ...bare, ...more }).success;

  test.each([
    {}, { id }, { verb: { ...verb, display: { nb: 'gjorde' } } }, { timestamp: '2026-11-26T08:00:00Z', stored: '2026-11-26T08:00:00Z' }, { authority: actor }, { authority: group }, { version: '1.0.0' }, { version: '1.0.9' }, { version: '1.0' }, { attachments: [] },
    { object: { objectType: 'Agent', ...actor } }, { object: group }, { object: reference }, { object: sub }, { object: { ...sub, object: reference } }, { object: { ...sub, timestamp: '2026-11-26T08:00:00Z', result: {}, context: {}, attachments: [] } },
    { verb: { id: VOIDED }, object: reference }, { context: { revision: '1', platform: 'x' } }, { object: { ...sub, context: { platform: 'x' } } },
  ])('may have %j', (more) => expect(takes(more)).toBe(true));

  test.each(['actor', 'verb', 'object'])('must have its %s', (part) => expect(takes({ [part]: undefined })).toBe(false));

  test.each([{ context: { platform: 'x' } }, { verb: { id: VOIDED } }])('must have its object also with %j, which is said of objects', (more) => {
    expect(statementIn(version).safeParse({ actor, verb, ...more }).error?.issues.map(({ path }) => path)).toEqual([['object']]);
    expect(statementIn(version).safeParse({ actor, verb, ...more, object: null }).error?.issues.map(({ path }) => path)).toEqual([['object']]);
  });

  test.each([
    { actor: null }, { verb: 'http://x/did' }, { verb: { display: { nb: 'gjorde' } } }, { verb: { id: 'did' } }, { verb: { ...verb, name: 'did' } }, { object: actor }, { object: { objectType: 'Statement', id } }, { object: { objectType: 'statementref', id } },
    { object: { objectType: 'StatementRef', id: 'x' } }, { object: { ...reference, name: 'x' } }, { id: 'x' }, { id: null }, { timestamp: 'i går' }, { timestamp: 1 }, { version: '0.95' }, { version: '1.1.0' }, { version: 1 }, { authority: { ...group, member: [actor] } }, { attachments: {} }, { result: null }, { unknown: 1 }, { Result: {} },
  ])('has not %j', (more) => expect(takes(more)).toBe(false));

  test.each(['id', 'stored', 'version', 'authority'])('has no statement with its own %s within it (Data 2.4.4.3)', (part) => {
    const value = { id, stored: '2026-11-26T08:00:00Z', version: '1.0.0', authority: actor }[part];
    expect([takes({ [part]: value }), takes({ object: { ...sub, [part]: value } })]).toEqual([true, false]);
  });

  test('goes no more than one level deep', () => {
    expect(takes({ object: { ...sub, object: sub } })).toBe(false);
  });

  test('voids by pointing, also within another (Data 2.3.2)', () => {
    expect([takes({ verb: { id: VOIDED } }), takes({ object: { ...sub, verb: { id: VOIDED } } }), takes({ object: { ...sub, verb: { id: VOIDED }, object: reference } })]).toEqual([false, false, true]);
  });

  test.each(['revision', 'platform'])('tells a %s of activities only (Data 2.4.6)', (part) => {
    for (const object of [{ objectType: 'Agent', ...actor }, group, reference, sub]) expect(takes({ object, context: { [part]: 'x' } })).toBe(false);
    expect(takes({ object: { ...sub, object: reference, context: { [part]: 'x' } } })).toBe(false);
  });

  test('may say that it is of 2.0 in 2.0 only', () => {
    expect(takes({ version: '2.0.0' })).toBe(version === '2.0.0');
  });
});

test('what is attached is attached to the statement, or to the one within it', () => {
  const one = (sha2: string) => ({ usageType: 'http://x/u', display: {}, contentType: 'text/plain', length: 1, sha2 });
  expect(attachmentsOf({ ...bare, attachments: [one('a')], object: { ...sub, attachments: [one('b')] } } as XapiStatement).map(({ sha2 }) => sha2)).toEqual(['a', 'b']);
  expect(attachmentsOf(bare as XapiStatement)).toEqual([]);
});
