import { pathHere, verifiedEmailOf } from './employer.rules.js';

test.each(['/', '/kurs/hva-er-innovasjon', '/team?enhet=1#liste', '/a/b'])('%s is a path here', (path) => {
  expect(pathHere(path)).toBe(path);
});

test.each([undefined, '', 'kurs', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/.//evil.example', '/..//evil.example', 'javascript:alert(1)', '\\\\evil.example'])(
  '%s leads to the front page',
  (path) => {
    expect(pathHere(path)).toBe('/');
  },
);

test('an e-mail counts when the provider vouches for it', () => {
  expect(verifiedEmailOf({ sub: 's', email: 'Nora@Fjordmark.example', email_verified: true })).toBe('nora@fjordmark.example');
  expect(verifiedEmailOf({ sub: 's', email: 'nora@fjordmark.example', xms_edov: '1' })).toBe('nora@fjordmark.example');
});

test.each([undefined, false, 'false', 0, null])('an e-mail whose verification is %s does not count', (email_verified) => {
  expect(verifiedEmailOf({ sub: 's', email: 'nora@fjordmark.example', email_verified })).toBeUndefined();
});

test('what the provider denies is not overruled', () => {
  expect(verifiedEmailOf({ sub: 's', email: 'nora@fjordmark.example', email_verified: false, xms_edov: true })).toBeUndefined();
});
