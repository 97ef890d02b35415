import { EXTENSION } from './cmi5-terms.rules.js';
import { abandonedStatement, launchData, launchedStatement, type LaunchedUnit, launchUrl, preferencesOf, satisfiedStatement, waivedStatement } from './launch.rules.js';

const SAID = { endpoint: 'https://spor.example/xapi', fetch: 'https://spor.example/cmi5/fetch/k', actor: { objectType: 'Agent', account: { homePage: 'https://spor.example', name: 'e 1' } }, registration: 'r1', activityId: 'https://spor.example/a?b=c' };
const UNIT: LaunchedUnit = { publisherId: 'https://pub.example/au', title: 'Brann', activityType: '', moveOn: 'Passed', masteryScore: 0.8, launchParameters: 'x=1', entitlementKey: 'key', launchMethod: 'OwnWindow' };
const SOMEBODY = { objectType: 'Agent', account: { homePage: 'https://spor.example', name: 'p1' } } as const;
const ABOUT = { id: 'i1', sessionId: 's1', activity: { id: 'https://spor.example/a', definition: { name: { und: 'Brann' } } }, publisherId: UNIT.publisherId };

test('8.1: the launch is the unit’s address with five values, each encoded', () => {
  const url = new URL(launchUrl('https://pub.example/au/index.html', SAID));
  expect([url.origin + url.pathname, Object.fromEntries(url.searchParams)]).toEqual(['https://pub.example/au/index.html', { ...SAID, actor: JSON.stringify(SAID.actor) }]);
  expect(url.search).not.toMatch(/[{}" ]/);
});
test('8.1: a query and a place of the unit’s own stay', () => {
  expect(launchUrl('https://pub.example/au?a=b%20c&d#side-2', SAID)).toMatch(/^https:\/\/pub\.example\/au\?a=b%20c&d&endpoint=[^#]*#side-2$/);
});

test('10.2: the launch data holds what the package says, and the template for every context', () => {
  expect(launchData(UNIT, 's1', 'Normal', 'https://spor.example/back')).toEqual({
    contextTemplate: { contextActivities: { grouping: [{ id: UNIT.publisherId }] }, extensions: { [EXTENSION.sessionId]: 's1' } },
    launchMode: 'Normal', launchMethod: 'OwnWindow', moveOn: 'Passed', masteryScore: 0.8, launchParameters: 'x=1', entitlementKey: { courseStructure: 'key' }, returnURL: 'https://spor.example/back',
  });
  expect(Object.keys(launchData({ ...UNIT, masteryScore: null, launchParameters: '', entitlementKey: '' }, 's1', 'Review', 'u'))).toEqual(['contextTemplate', 'launchMode', 'launchMethod', 'moveOn', 'returnURL']);
});
test('11: the learner’s own language comes first', () => expect(preferencesOf('nn')).toEqual({ languagePreference: 'nn,nb,en', audioPreference: 'on' }));

test('9.6.3: launched says how it was launched, and from where', () => {
  const { context } = launchedStatement(ABOUT, UNIT, 'Normal', 'https://pub.example/au');
  expect(context.extensions).toEqual({ [EXTENSION.sessionId]: 's1', [EXTENSION.launchMode]: 'Normal', [EXTENSION.launchUrl]: 'https://pub.example/au', [EXTENSION.moveOn]: 'Passed', [EXTENSION.masteryScore]: 0.8, [EXTENSION.launchParameters]: 'x=1' });
});
test('9.6.2: everything the platform says has the cmi5 category and the publisher’s id', () => {
  for (const { context } of [launchedStatement(ABOUT, UNIT, 'Normal', 'u'), abandonedStatement(ABOUT, 1), waivedStatement(ABOUT, 'Administrative', SOMEBODY), satisfiedStatement(ABOUT)]) {
    expect(context.contextActivities.category).toContainEqual({ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' });
    expect(context.contextActivities.grouping).toEqual([{ id: UNIT.publisherId }]);
  }
});
test('9.3.7, 9.5.5.2: waived says why and by whom, and counts for moveOn', () => {
  const { result, context } = waivedStatement(ABOUT, 'Tested Out', SOMEBODY);
  expect(context.instructor).toEqual(SOMEBODY);
  expect(result).toEqual({ success: true, completion: true, extensions: { [EXTENSION.reason]: 'Tested Out' } });
  expect(context.contextActivities.category).toHaveLength(2);
});
test.each([[0, 'PT0S'], [10, 'PT10S'], [100, 'PT100S'], [2.5, 'PT2.5S'], [-1, 'PT0S']])('9.5.4.2: abandoned after %d seconds lasted %s', (seconds, duration) => expect(abandonedStatement(ABOUT, seconds).result).toEqual({ duration }));
