import { isNewer } from './versions.rules.js';

const library = (majorVersion: number, minorVersion: number, machineName = 'A') => ({ machineName, majorVersion, minorVersion });

test.each([
  [library(1, 10), library(1, 9), true],
  [library(2, 0), library(1, 9), true],
  [library(1, 9), library(1, 9), false],
  [library(1, 9), library(2, 0), false],
  [library(2, 0, 'B'), library(1, 0), false],
])('%j is newer than %j: %s', (one, other, newer) => expect(isNewer(one, other)).toBe(newer));
