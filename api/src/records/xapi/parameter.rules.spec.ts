import { z } from 'zod';
import { notXapi, param, parametersIn } from './parameter.rules.js';

const reads = (schema: z.ZodType, text: string): unknown => {
  const { success, data } = schema.safeParse(text);
  return success ? data : 'refused';
};

test('a query is read by what it may hold', () => {
  expect(parametersIn([['limit', '25'], ['ascending', 'true']], z.strictObject({ limit: param.count, ascending: param.boolean }))).toEqual({ limit: 25, ascending: true });
});

test.each<[string, [string, string][]]>([
  ['unknown', [['Limit', '1']]],
  ['wrong', [['limit', '-1']]],
  ['missing', []],
  ['there twice', [['limit', '1'], ['limit', '1']]],
])('a parameter that is %s is refused', (_, query) => expect(() => parametersIn(query, z.strictObject({ limit: param.count }))).toThrow('records.not-xapi'));

test.each<[string, z.ZodType, string, unknown]>([
  ['a number', param.count, '0', 0], ['a number', param.count, '1.5', 'refused'], ['a number', param.count, '1e3', 'refused'], ['a number', param.count, '', 'refused'],
  ['a boolean', param.boolean, 'false', false], ['a boolean', param.boolean, 'True', 'refused'], ['a boolean', param.boolean, '1', 'refused'],
  ['a UUID', param.uuid, 'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF', 'ffffffff-ffff-4fff-8fff-ffffffffffff'], ['a UUID', param.uuid, 'x', 'refused'],
  ['a text', param.text, 'æ', 'æ'], ['a text', param.text, '', 'refused'],
  ['an agent', param.agent, '{"mbox":"mailto:o@x.example"}', { mbox: 'mailto:o@x.example' }], ['an agent', param.agent, '{"mbox":', 'refused'], ['an agent', param.agent, 'null', 'refused'],
  ['an agent', param.agent, '{"objectType":"Group","mbox":"mailto:o@x.example"}', 'refused'], ['an actor', param.actor, '{"objectType":"Group","mbox":"mailto:o@x.example"}', { objectType: 'Group', mbox: 'mailto:o@x.example' }],
  ['a moment', param.moment('2.0.0'), '1970-01-01T00:00:00.000001Z', 1], ['a moment', param.moment('2.0.0'), '1970-01-01', 'refused'], ['a moment of 1.0.3', param.moment('1.0.3'), '19700101T000001', 1_000_000],
  ['where a page ended', param.moreAfter, '1795000000000000', 1_795_000_000_000_000], ['where a page ended', param.moreAfter, '-1', 'refused'],
])('as %s %s, %j is %j', (_, schema, text, value) => expect(reads(schema, text)).toEqual(value));

test('what is wrong is said with where it is', () => {
  const message = { nb: 'Feil.', nn: 'Feil.', en: 'Wrong.' };
  expect(notXapi([{ path: 'actor.mbox', message }, { path: 'verb', message }])).toMatchObject({ code: 'records.not-xapi' });
  expect(JSON.stringify(notXapi([{ path: 'actor.mbox', message }]))).toContain('actor.mbox: Wrong.');
});
