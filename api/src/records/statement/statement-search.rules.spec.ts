import { questionFor, type Search } from './statement-search.rules.js';

const branchesOf = (search: Partial<Search>) => questionFor({ limit: 25, ...search }).sql.split(' UNION ALL ').length;
const asked = (search: Partial<Search>) => questionFor({ limit: 25, ...search });

test.each<[string, Partial<Search>, number]>([
  ['nothing: the statements themselves', {}, 1],
  ['an actor: one index, in which what is pointed at is too', { actorIds: ['1'] }, 1],
  ['an actor in any part: both breadths', { actorIds: ['1'], relatedActors: true }, 2],
  ['a person who is named in three ways: an index for each', { actorIds: ['1', '2', '3'] }, 3],
  ['an activity', { activityId: '1' }, 1],
  ['an activity in any part', { activityId: '1', relatedActivities: true }, 2],
  ['a verb: of the statement, or through one it points at', { verbId: '1' }, 2],
  ['a registration', { registration: 'r' }, 2],
  ['all of them: the registration leads', { registration: 'r', actorIds: ['1'], relatedActors: true, activityId: '2', relatedActivities: true, verbId: '3' }, 2],
])('%s', (_, search, count) => expect(branchesOf(search)).toBe(count));

test('there are as many values as places for them', () => {
  for (const search of [{}, { actorIds: ['1'], verbId: '2', activityId: '3', registration: 'r', since: 1, until: 2, after: 2, authorityId: '9', relatedActors: true }, { activityId: '3', relatedActivities: true, authorityId: '9' }]) {
    const { sql, params } = asked(search);
    expect(params).toHaveLength(sql.split('?').length - 1);
  }
});

test('no value is part of the SQL', () => {
  const evil = "1' OR '1'='1";
  expect(asked({ actorIds: [evil], verbId: evil, activityId: evil, registration: evil, authorityId: evil }).sql).not.toContain(evil);
});

test('each asks for one more than the page holds, so that it is known whether there is another', () => {
  expect(asked({ verbId: '1' }).sql.match(/LIMIT 26/g)).toHaveLength(2);
});

test('newest first, unless asked for otherwise', () => {
  expect([asked({}).sql.includes('DESC'), asked({ ascending: true }).sql.includes('DESC')]).toEqual([true, false]);
});

test('since is exclusive, until is not, and a page begins after the one before', () => {
  expect(asked({ since: 10, until: 20 }).params).toEqual([10, 20]);
  expect(asked({ since: 10, until: 20, after: 15 }).params).toEqual([10, 14]);
  expect(asked({ since: 10, until: 20, after: 15, ascending: true }).params).toEqual([15, 20]);
  expect(asked({ since: 10, after: 5, ascending: true }).params).toEqual([10]);
  expect(asked({ until: 3, after: 9 }).params).toEqual([3]);
});

test('a moment before 1970 leaves nothing out', () => {
  expect(asked({ since: -5 }).params).toEqual([]);
  expect(asked({ until: -5 }).params).toEqual([-5]);
});
