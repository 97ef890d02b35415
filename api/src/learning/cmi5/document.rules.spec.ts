import { type AskedDocument } from '../../records/index.js';
import { documentFault } from './document.rules.js';

const launched = { sessionId: 's1', registration: 'r1', actor: { account: { homePage: 'https://spor.example', name: 'e1' } }, activityId: 'https://spor.example/a', publisherId: 'https://pub.example/au', masteryScore: null };
const other = { account: { homePage: 'https://spor.example', name: 'e2' } };
const json = (value: unknown, contentType = 'application/json') => ({ content: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), contentType });
const state = (more: Partial<AskedDocument> = {}): AskedDocument => ({ kind: 'state', agent: launched.actor, activityId: launched.activityId, registration: 'r1', name: 'place', content: undefined, ...more });
const profile = (content: AskedDocument['content'], more: Partial<AskedDocument> = {}): AskedDocument => ({ kind: 'agent', agent: launched.actor, activityId: undefined, registration: undefined, name: 'cmi5LearnerPreferences', content, ...more });
const GOOD = { languagePreference: 'en-US,fr-FR,nb', audioPreference: 'off' };

test('10: a unit keeps states of its own, reads its launch data, and lists what there is', () => {
  for (const asked of [state(), state({ content: json({ a: 1 }) }), state({ content: null }), state({ name: 'LMS.LaunchData' }), state({ name: undefined })]) expect(documentFault(asked, launched)).toBeUndefined();
});
test.each<[string, AskedDocument]>([
  ['8.1.3: of another learner', state({ agent: other })],
  ['8.1.5: of another activity', state({ activityId: 'https://spor.example/b' })],
  ['8.1.4: of another registration', state({ registration: 'r2' })],
  ['8.1.4: of no registration', state({ registration: undefined })],
  ['10.2.1: launch data it would write', state({ name: 'LMS.LaunchData', content: json({}) })],
  ['10.2.1: launch data it would remove', state({ name: 'LMS.LaunchData', content: null })],
  ['10.2.1: all states at once, the launch data among them', state({ name: undefined, content: null })],
  ['11: preferences of another learner', profile(undefined, { agent: other })],
  ['11: another profile document', profile(undefined, { name: 'cv' })],
  ['11: the list of profile documents', profile(undefined, { name: undefined })],
  ['11: preferences it would remove', profile(null)],
  ['8.1.5: the profile of another activity', { ...state(), kind: 'activity', activityId: 'https://spor.example/b' }],
])('%s is refused', (name, asked) => expect(documentFault(asked, launched)).toMatch(/^(8\.1|10\.2|11)/));

test('11: preferences are read and written', () => expect([undefined, json(GOOD), json(GOOD, 'application/json; charset=utf-8')].map((content) => documentFault(profile(content), launched))).toEqual([undefined, undefined, undefined]));
test.each([
  ['text', json('just some text', 'text/plain')],
  ['JSON under another name', json(GOOD, 'text/plain')],
  ['what is no JSON', json('{')],
  ['null', json('null')],
  ['no language', json({ audioPreference: 'on' })],
  ['no sound', json({ languagePreference: 'nb' })],
  ['another sound', json({ ...GOOD, audioPreference: 'loud' })],
  ['an empty language', json({ ...GOOD, languagePreference: '' })],
  ['languages without commas', json({ ...GOOD, languagePreference: 'en nb' })],
])('11: %s is no preference', (_, content) => expect(documentFault(profile(content), launched)).toMatch(/^11/));
