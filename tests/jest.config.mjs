// One Jest project for each kind of test: `npm test -- --selectProjects unit`.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: root,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/tests/swc-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    // What the `exports` of api's package.json say, but from source.
    '^@spor/api/domain$': '<rootDir>/api/src/domain.module.ts',
    '^@spor/api/([a-z-]+)$': '<rootDir>/api/src/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js', '$1'],
  },
  modulePathIgnorePatterns: ['<rootDir>/(api|workers|admin|learn)/dist/', '<rootDir>/.data/'],
  ...more,
});

/** @param {number} patience how long one test may take, in milliseconds */
const folder = (name, patience = 5_000) =>
  project(name, [`tests/${name}/**/*.test.ts`], { globals: { PATIENCE: patience }, setupFilesAfterEnv: ['<rootDir>/tests/patience.cjs'] });
const withoutBrowser = Boolean(process.env.SPOR_WITHOUT_BROWSER);

export default {
  rootDir: root,
  cacheDirectory: path.join(root, 'node_modules/.cache/jest'),
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  reporters: ['default', path.join(root, 'tests/totals-reporter.mjs')],
  projects: [
    project('unit', ['api/src/**/*.spec.ts', 'workers/src/**/*.spec.ts', 'learn/src/**/*.spec.{ts,tsx}', 'admin/src/**/*.spec.{ts,tsx}']),
    folder('architecture'),
    folder('content', 60_000),
    folder('migrations', 60_000),
    folder('api', 120_000),
    folder('workers', 240_000),
    folder('launcher', 240_000),
    ...(withoutBrowser ? [] : [folder('browser', 360_000)]),
  ],
};
