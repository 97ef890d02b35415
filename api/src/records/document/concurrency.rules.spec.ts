import { XAPI_VERSIONS } from '../grammar/value.rules.js';
import { type Verdict, verdictOn } from './concurrency.rules.js';

const METHODS = ['PUT', 'POST', 'DELETE'] as const;
const cases = XAPI_VERSIONS.flatMap((version) => METHODS.flatMap((method) => [true, false].map((isProfile) => ({ version, method, isProfile }))));

describe.each(cases)('$method in $version, of a profile: $isProfile', (asked) => {
  test.each<[string, object, Verdict]>([
    ['If-Match names the one there', { etag: 'a', ifMatch: '"a"' }, 'go on'],
    ['If-Match names it among others', { etag: 'a', ifMatch: '"b", "a"' }, 'go on'],
    ['If-Match names it without quotation marks, or weakly', { etag: 'a', ifMatch: 'W/"a"' }, 'go on'],
    ['If-Match is content with any', { etag: 'a', ifMatch: '*' }, 'go on'],
    ['If-Match names another', { etag: 'a', ifMatch: '"b"' }, 'stale'],
    ['If-Match is empty', { etag: 'a', ifMatch: '' }, 'stale'],
    ['If-Match names one where none is', { etag: undefined, ifMatch: '"a"' }, 'stale'],
    ['If-Match wants any where none is', { etag: undefined, ifMatch: '*' }, 'stale'],
    ['If-None-Match wants none where one is', { etag: 'a', ifNoneMatch: '*' }, 'stale'],
    ['If-None-Match wants another than the one there', { etag: 'a', ifNoneMatch: '"a"' }, 'stale'],
    ['If-None-Match wants none, and none is', { etag: undefined, ifNoneMatch: '*' }, 'go on'],
    ['If-None-Match names what is not there', { etag: 'a', ifNoneMatch: '"b"' }, 'go on'],
  ])('%s', (_, given, verdict) => expect(verdictOn({ ...asked, etag: undefined, ...given })).toBe(verdict));
});

describe('without either header', () => {
  test.each([['1.0.3', false, 'go on'], ['1.0.3', true, 'must say which'], ['2.0.0', false, 'must say which'], ['2.0.0', true, 'must say which']] as const)('%s, of a profile %s: PUT over one that is there gets %s', (version, isProfile, verdict) =>
    expect(verdictOn({ version, method: 'PUT', isProfile, etag: 'a' })).toBe(verdict));
  test.each([['1.0.3', false, 'go on'], ['1.0.3', true, 'says nothing'], ['2.0.0', false, 'go on'], ['2.0.0', true, 'go on']] as const)('%s, of a profile %s: PUT where none is gets %s', (version, isProfile, verdict) =>
    expect(verdictOn({ version, method: 'PUT', isProfile, etag: undefined })).toBe(verdict));
  test.each(['POST', 'DELETE'] as const)('%s goes on', (method) => {
    for (const version of XAPI_VERSIONS) for (const etag of ['a', undefined]) expect(verdictOn({ version, method, isProfile: true, etag })).toBe('go on');
  });
});
