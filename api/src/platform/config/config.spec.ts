import { ConfigError, readConfig } from './config.js';

const enough = { DATABASE_URL: 'mysql://a:b@c/d', REDIS_URL: 'redis://c' };

test('defaults are those of a newcomer', () => {
  expect(readConfig(enough)).toMatchObject({ port: 3000, demo: false, production: false, url: 'http://localhost:3000' });
});

test('the root of identities is there before anybody has said an address, and an address that nobody has said is not told', () => {
  expect(readConfig({ ...enough, PORT: '8911' })).toMatchObject({ url: 'http://localhost:3000', toldUrl: undefined });
  expect(readConfig({ ...enough, SPOR_URL: 'https://spor.kommune.no' })).toMatchObject({ url: 'https://spor.kommune.no', toldUrl: 'https://spor.kommune.no' });
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

describe('the address of course packages', () => {
  const here = { ...enough, SPOR_URL: 'https://spor.kommune.no', SPOR_SECRET: 'x'.repeat(32), SPOR_H5P_EDITOR_URL: 'https://spor-h5p.example' };

  test('is the second port beside, and nobody’s name until one is given', () => {
    expect(readConfig(enough)).toMatchObject({ packagesPort: 3002, packagesUrl: undefined });
    expect(readConfig({ ...enough, PORT: '0' })).toMatchObject({ packagesPort: 0 });
    expect(readConfig({ ...here, SPOR_PACKAGES_PORT: '4001', SPOR_PACKAGES_URL: 'https://spor-kurs.example' })).toMatchObject({ packagesPort: 4001, packagesUrl: 'https://spor-kurs.example' });
  });

  test.each([
    ['https://spor.kommune.no', /must be another address than SPOR_URL/],
    ['https://spor-h5p.example', /must be another address than SPOR_H5P_EDITOR_URL/],
    ['http://spor-kurs.example', /must begin with https:/],
  ])('is never %s', (url, message) => expect(() => readConfig({ ...here, SPOR_PACKAGES_URL: url })).toThrow(message));
});

describe('the address of the H5P editor', () => {
  const here = { ...enough, SPOR_URL: 'https://spor.kommune.no', SPOR_SECRET: 'x'.repeat(32) };

  test('is the port beside, and nobody’s name until one is given', () => {
    expect(readConfig(enough)).toMatchObject({ h5pEditorPort: 3001, h5pEditorUrl: undefined });
    expect(readConfig({ ...enough, PORT: '0' })).toMatchObject({ h5pEditorPort: 0 });
    expect(readConfig({ ...here, SPOR_H5P_EDITOR_PORT: '4000', SPOR_H5P_EDITOR_URL: 'https://spor-h5p.example' })).toMatchObject({ h5pEditorPort: 4000, h5pEditorUrl: 'https://spor-h5p.example' });
  });

  test.each([
    ['https://spor.kommune.no', {}, /must be another address than SPOR_URL/],
    ['https://spor.kommune.no:443', {}, /must be another address than SPOR_URL/],
    ['http://spor-h5p.example', {}, /must begin with https:/],
    ['https://spor.kommune.no:8443', { NODE_ENV: 'production' }, /must have another host name/],
    ['https://spor-h5p.example/editor', {}, /must be an address like/],
  ])('is never %s', (url, more, message) => expect(() => readConfig({ ...here, ...more, SPOR_H5P_EDITOR_URL: url })).toThrow(message));

  test('may be the same machine’s other port while developing', () => {
    expect(readConfig({ ...enough, SPOR_URL: 'http://localhost:3000', SPOR_H5P_EDITOR_URL: 'http://localhost:3001' }).h5pEditorUrl).toBe('http://localhost:3001');
  });
});
