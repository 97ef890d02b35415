const json = (value: unknown): string => JSON.stringify(value);

const library = (minorVersion: number) =>
  json({ title: 'Thing', machineName: 'Test.Thing', majorVersion: 1, minorVersion, patchVersion: 0, runnable: 1, coreApi: { majorVersion: 1, minorVersion: 24 }, preloadedJs: [{ path: 'thing.js' }] });
const part = (minorVersion: number) =>
  json({ title: 'Part', machineName: 'Test.Part', majorVersion: 1, minorVersion, patchVersion: 0, runnable: 0, coreApi: { majorVersion: 1, minorVersion: 24 } });
const SCRIPT = `window.Test = window.Test || {};
Test.Thing = function (params) { H5P.EventDispatcher.call(this); this.params = params; };
Test.Thing.prototype = Object.create(H5P.EventDispatcher.prototype);
Test.Thing.prototype.attach = function ($container) { $container.text(this.params.heading || this.params.text); this.setActivityStarted(); };`;
const fields = (first: object[], partVersion: string) =>
  json([...first, { name: 'loud', type: 'boolean', label: 'Høyt', default: false, optional: true }, { name: 'parts', type: 'list', label: 'Deler', optional: true, field: { name: 'part', type: 'library', label: 'Del', options: [`Test.Part ${partVersion}`] } }]);

/**
 * Renames a field, and fails or never ends for certain texts. It also tries what a program of somebody else's might try, and writes
 * down how it went.
 */
const UPGRADES = `var H5PUpgrades = H5PUpgrades || {};
H5PUpgrades['Test.Thing'] = { 1: { 1: { contentUpgrade: function (params, finished, extras) {
  if (params.text === 'Feiler') throw new Error('vil ikke');
  while (params.text === 'Uten ende') {}
  var reached = function (what) { return function () { params.reached = (params.reached || '') + what + ' '; }; };
  var nothing = function () {};
  params.heading = params.text;
  delete params.text;
  params.reached = [typeof document, typeof localStorage, typeof parent].join(' ');
  var tries = [fetch(self.location.origin + '/api/me').then(reached('fetch'), nothing)];
  try { importScripts('data:text/javascript,1'); params.reached += ' data'; } catch (e) {}
  try { eval('1'); params.reached += ' eval'; } catch (e) {}
  Promise.all(tries).then(function () { finished(null, params, { metadata: { title: extras.metadata.title + ' (ny)' } }); });
} } } };`;
const PART_UPGRADES = `var H5PUpgrades = H5PUpgrades || {};
H5PUpgrades['Test.Part'] = { 1: { 1: function (params, finished) { params.words = params.words + '!'; finished(null, params); } } };`;

/** A content type in two versions, and the part it may hold in two; `Test.Thing 1.1` has an upgrade that brings contents there. */
export const THING_TYPES: Readonly<Record<string, string>> = {
  'Test.Thing-1.0/library.json': library(0),
  'Test.Thing-1.0/semantics.json': fields([{ name: 'text', type: 'text', label: 'Tekst' }], '1.0'),
  'Test.Thing-1.0/thing.js': SCRIPT,
  'Test.Thing-1.1/library.json': library(1),
  'Test.Thing-1.1/semantics.json': fields([{ name: 'heading', type: 'text', label: 'Overskrift', maxLength: 40 }, { name: 'reached', type: 'text', label: 'Nådde', optional: true }], '1.1'),
  'Test.Thing-1.1/thing.js': SCRIPT,
  'Test.Thing-1.1/upgrades.js': UPGRADES,
  'Test.Part-1.0/library.json': part(0),
  'Test.Part-1.0/semantics.json': json([{ name: 'words', type: 'text', label: 'Ord' }]),
  'Test.Part-1.1/library.json': part(1),
  'Test.Part-1.1/semantics.json': json([{ name: 'words', type: 'text', label: 'Ord' }]),
  'Test.Part-1.1/upgrades.js': PART_UPGRADES,
};
