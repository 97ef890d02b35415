const json = (value: unknown): string => JSON.stringify(value);
const library = (majorVersion: number, minorVersion: number) =>
  json({ title: 'Official', machineName: 'Test.Official', majorVersion, minorVersion, patchVersion: 3, runnable: 1, coreApi: { majorVersion: 1, minorVersion: 19 }, preloadedJs: [{ path: 'official.js' }] });
const SCRIPT = 'window.Test = window.Test || {}; Test.Official = function () { H5P.EventDispatcher.call(this); };';
const OPTION = { name: 'option', type: 'text', label: 'Valg' };

/**
 * Written as the official types' own: a function called with jQuery, which the worker has not; versions as numbers, not in order; steps
 * with `contentUpgrade` and steps that are functions themselves, at once and later, with `extras` and without; one past where we go.
 */
const UPGRADES = `/** @namespace H5PUpgrades */
var H5PUpgrades = H5PUpgrades || {};

H5PUpgrades['Test.Official'] = (function ($) {
  return {
    2: {
      0: {
        contentUpgrade: function (parameters, finished, extras) {
          var title = (extras && extras.metadata && extras.metadata.title) || 'Uten tittel';
          extras = extras || {};
          extras.metadata = extras.metadata || {};
          extras.metadata.title = title + ' (' + parameters.trail.join(', ') + ')';
          finished(null, parameters, extras);
        }
      },
      1: {
        contentUpgrade: function (parameters, finished) { finished('too far', parameters); }
      }
    },
    1: {
      /** Asynchronous. */
      10: function (parameters, finished) {
        setTimeout(function () {
          parameters.trail.push('1.10');
          parameters.behaviour = { retry: parameters.tryAgain === undefined ? true : parameters.tryAgain };
          delete parameters.tryAgain;
          finished(null, parameters);
        }, 5);
      },
      2: {
        contentUpgrade: function (parameters, finished) {
          parameters.trail = (parameters.trail || []).concat('1.2');
          parameters.options = (parameters.options || []).map(function (option) { return { text: option }; });
          finished(null, parameters);
        }
      },
      0: {
        contentUpgrade: function (parameters, finished) { finished('done before', parameters); }
      }
    }
  };
})(H5P.jQuery);
`;

/** A content type whose upgrades are in the official form, in its first version and in one three steps later. */
export const OFFICIAL_TYPES: Readonly<Record<string, string>> = {
  'Test.Official-1.0/library.json': library(1, 0),
  'Test.Official-1.0/semantics.json': json([{ name: 'options', type: 'list', label: 'Valgene', field: OPTION }, { name: 'tryAgain', type: 'boolean', label: 'Igjen', optional: true }]),
  'Test.Official-1.0/official.js': SCRIPT,
  'Test.Official-2.0/library.json': library(2, 0),
  'Test.Official-2.0/semantics.json': json([
    { name: 'options', type: 'list', label: 'Valgene', field: { name: 'option', type: 'group', label: 'Valg', isSubContent: true, fields: [{ name: 'text', type: 'text', label: 'Ord' }] } },
    { name: 'behaviour', type: 'group', label: 'Slik virker den', isSubContent: true, fields: [{ name: 'retry', type: 'boolean', label: 'Igjen', default: true }] },
    { name: 'trail', type: 'list', label: 'Spor', optional: true, field: { name: 'step', type: 'text', label: 'Steg' } },
  ]),
  'Test.Official-2.0/official.js': SCRIPT,
  'Test.Official-2.0/upgrades.js': UPGRADES,
};
