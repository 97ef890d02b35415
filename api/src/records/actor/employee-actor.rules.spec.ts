import { claimIn, identifiersOf } from './employee-actor.rules.js';

const homes = { url: 'https://spor.example', issuer: 'https://login.example/v2.0' };
const claim = (identifier: object, at = homes) => claimIn(JSON.stringify(identifier), at);

test.each<[object, unknown]>([
  [{ account: { homePage: 'https://spor.example', name: 'a-1' } }, { by: 'id', value: 'a-1' }],
  [{ account: { homePage: 'https://login.example/v2.0', name: 'Sub' } }, { by: 'subject', value: 'Sub' }],
  [{ account: { homePage: 'https://login.example/v2.0/', name: 'Sub' } }, { by: 'subject', value: 'Sub' }],
  [{ mbox: 'mailto:kari@lier.example' }, { by: 'email', value: 'kari@lier.example' }],
  [{ mbox_sha1sum: 'ab'.repeat(20) }, { by: 'emailSha1', value: 'ab'.repeat(20) }],
  [{ account: { homePage: 'https://else.example', name: 'a-1' } }, undefined],
  [{ account: { homePage: 'https://spor.example', name: 'å' } }, undefined],
  [{ openid: 'https://login.example/v2.0' }, undefined],
  [{ member: [] }, undefined],
])('%j claims to be %j', (identifier, claimed) => expect(claim(identifier)).toEqual(claimed));

test('without a provider no account but our own claims anything', () => {
  expect(claimIn(JSON.stringify({ account: { homePage: 'https://login.example/v2.0', name: 'Sub' } }), { ...homes, issuer: undefined })).toBeUndefined();
});

test('every identifier of an employee claims to be that employee', () => {
  const claims = identifiersOf({ email: 'kari@lier.example', subject: 'Sub' }, homes).map((identifier) => claimIn(identifier, homes));
  expect(claims.map((one) => one?.by)).toEqual(['email', 'emailSha1', 'subject', 'subject']);
  expect(identifiersOf({ email: 'kari@lier.example', subject: null }, homes)).toHaveLength(2);
});
