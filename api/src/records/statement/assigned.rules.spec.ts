import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { assignedTo } from './assigned.rules.js';

const bare = { actor: { mbox: 'mailto:o@x.example' }, verb: { id: 'http://x/did' }, object: { id: 'http://x/1' } };
const authority = { account: { homePage: 'http://x', name: 'client' } };
const assigned = (more: object = {}, version: XapiVersion = '2.0.0', instead = {}) => assignedTo({ ...bare, ...more } as XapiStatement, { id: 'the-id', authority, version, instead });
const one = { id: 'http://x/2' };

test('id, authority and version are laid over what has none', () => {
  expect(assigned()).toEqual({ id: 'the-id', authority, version: '2.0.0' });
  expect(assigned({}, '1.0.3')).toEqual({ id: 'the-id', authority, version: '1.0.0' });
});

test('the authority is laid over one that was sent, the version is not', () => {
  expect(assigned({ authority: { mbox: 'mailto:other@x.example' }, version: '1.0.2' })).toEqual({ id: 'the-id', authority });
});

test('a context activity sent alone becomes a list, and the rest of the context stays', () => {
  expect(assigned({ context: { revision: '1', contextActivities: { parent: one, other: [one] } } })).toMatchObject({ context: { revision: '1', contextActivities: { parent: [one], other: [one] } } });
  expect(assigned({ context: { contextActivities: { parent: [one] } } })).not.toHaveProperty('context');
});

test('so does that of a statement within', () => {
  const object = { objectType: 'SubStatement', ...bare, context: { contextActivities: { category: one } } };
  expect(assigned({ object })).toMatchObject({ object: { ...object, context: { contextActivities: { category: [one] } } } });
});

test('2.0 gives times out in UTC, 1.0.3 as they came', () => {
  expect(assigned({ timestamp: '2026-11-26T09:00:00.5+01:00' })).toMatchObject({ timestamp: '2026-11-26T08:00:00.500000Z' });
  expect(assigned({ timestamp: '2026-11-26T08:00:00.5Z' })).not.toHaveProperty('timestamp');
  expect(assigned({ timestamp: '2026-11-26T09:00:00+01:00' }, '1.0.3')).not.toHaveProperty('timestamp');
  expect(assigned({ timestamp: '1969-12-31T23:59:59.9995-01:00' })).toMatchObject({ timestamp: '1970-01-01T00:59:59.999500Z' });
});

test('what the server says in the sender’s stead counts', () => {
  const instead = { actor: { mbox: 'mailto:k@x.example' }, context: { platform: 'Spor' }, timestamp: '2026-01-01T00:00:00Z' };
  expect(assigned({ timestamp: '2026-11-26T09:00:00+01:00', context: { revision: '1' } }, '1.0.3', instead)).toMatchObject(instead);
});
