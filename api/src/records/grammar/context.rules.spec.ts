import { contextOf } from './context.rules.js';
import { XAPI_VERSIONS } from './value.rules.js';

const agent = { mbox: 'mailto:ola@x.example' };
const group = { objectType: 'Group', member: [agent] };
const id = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const relevantTypes = ['http://x/mentor'];

describe.each(XAPI_VERSIONS)('a context in %s', (version) => {
  const takes = (context: unknown): boolean => contextOf(version).safeParse(context).success;

  test.each([
    {}, { registration: id.toUpperCase() }, { instructor: agent }, { instructor: group }, { team: group }, { revision: '', platform: '' }, { language: 'nb-NO' }, { statement: { objectType: 'StatementRef', id } }, { extensions: { 'http://x/e': null } },
    { contextActivities: {} }, { contextActivities: { parent: { id: 'http://x/1' }, grouping: [], category: [{ id: 'http://x/1' }, { id: 'http://x/2' }], other: [{ id: 'http://x/1' }] } },
  ])('may be %j', (context) => expect(takes(context)).toBe(true));

  test.each([
    { registration: 'x' }, { registration: null }, { team: agent }, { team: { ...group, objectType: 'Agent' } }, { language: 'nb_NO' }, { language: '' }, { statement: { id } }, { statement: id }, { revision: 1 }, { unknown: 1 },
    { contextActivities: { parents: [] } }, { contextActivities: { parent: 'http://x/1' } }, { contextActivities: { parent: { id: 'x' } } }, { contextActivities: { parent: [{ objectType: 'Agent', ...agent }] } }, { contextActivities: null }, [],
  ])('is not %j', (context) => expect(takes(context)).toBe(false));

  test.each([
    { contextAgents: [] }, { contextAgents: [{ objectType: 'contextAgent', agent }] }, { contextAgents: [{ objectType: 'contextAgent', agent, relevantTypes }] },
    { contextGroups: [{ objectType: 'contextGroup', group }] }, { contextGroups: [{ objectType: 'contextGroup', group, relevantTypes }] },
  ])('may be %j in 2.0 only', (context) => expect(takes(context)).toBe(version === '2.0.0'));

  test.each([
    { contextAgents: [{ agent }] }, { contextAgents: [{ objectType: 'contextGroup', agent }] }, { contextAgents: [{ objectType: 'contextAgent', agent: group }] }, { contextAgents: [{ objectType: 'contextAgent', agent, relevantTypes: [] }] },
    { contextAgents: [{ objectType: 'contextAgent', agent, relevantTypes: ['mentor'] }] }, { contextAgents: { objectType: 'contextAgent', agent } }, { contextGroups: [{ objectType: 'contextGroup', group: agent }] }, { contextGroups: [{ objectType: 'contextGroup' }] },
  ])('is not %j in either', (context) => expect(takes(context)).toBe(false));
});
