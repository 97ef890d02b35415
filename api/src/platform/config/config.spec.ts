import { ConfigError, readConfig } from './config.js';

const enough = { DATABASE_URL: 'mysql://a:b@c/d', REDIS_URL: 'redis://c' };

test('defaults are those of a newcomer', () => {
  expect(readConfig(enough)).toMatchObject({ port: 3000, demo: false, production: false, url: 'http://localhost:3000' });
});

test('a missing setting names itself and what it should be', () => {
  expect(() => readConfig({ REDIS_URL: 'redis://c' })).toThrow(/DATABASE_URL is missing: an address like mysql:\/\//);
});

test('every wrong setting is named at once', () => {
  const read = () => readConfig({ ...enough, PORT: 'ninety', SPOR_SECRET: 'short' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT must be a port number[\s\S]*SPOR_SECRET must be at least 32/);
});

test('production refuses demo accounts and asks for a secret', () => {
  expect(() => readConfig({ ...enough, NODE_ENV: 'production', SPOR_DEMO: '1' })).toThrow(/SPOR_SECRET is needed[\s\S]*SPOR_DEMO must not be 1/);
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ ...enough, OIDC_ISSUER: '' }).oidc).toBeUndefined();
});
