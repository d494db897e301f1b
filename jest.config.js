const nextJest = require('next/jest');

const withNext = nextJest({ dir: __dirname });

/** Packages published as ES modules only: Jest reads them through the same compiler as our own code. */
const MODULES_TO_COMPILE = [
  'edtf',
  'd3-[a-z-]+',
  'internmap',
  'use-intl',
  'intl-messageformat',
  '@formatjs',
  'icu-minify',
  '@tanstack',
  // The schema engine's glue code.
  '@prisma/schema-engine-wasm',
];

const shared = {
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    // Jest never compiles .mjs files, which is what the d3 packages lead to; their other build is the same code.
    '^d3-([a-z-]+)$': '<rootDir>/node_modules/d3-$1/dist/d3-$1.js',
  },
  setupFilesAfterEnv: ['<rootDir>/tests/setup/fail-on-console.ts'],
};

const PROJECTS = [
  {
    ...shared,
    displayName: 'unit',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'],
  },
  {
    ...shared,
    displayName: 'store',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/store/**/*.test.ts'],
  },
  {
    ...shared,
    displayName: 'office',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/office/**/*.test.ts'],
  },
  {
    ...shared,
    displayName: 'component',
    testEnvironment: 'jsdom',
    testMatch: ['<rootDir>/tests/component/**/*.test.{ts,tsx}'],
    setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/component.ts'],
  },
  {
    ...shared,
    displayName: 'browser',
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/browser.ts'],
    globalSetup: '<rootDir>/tests/browser/start-application.ts',
    globalTeardown: '<rootDir>/tests/browser/stop-application.ts',
  },
];

/** One project as Next compiles it, except for what Jest may not skip in node_modules. */
async function projectConfig(project) {
  const config = await withNext(project)();
  return {
    ...config,
    transformIgnorePatterns: [
      `/node_modules/(?!(?:${MODULES_TO_COMPILE.join('|')})/)`,
      '^.+\\.module\\.(css|sass|scss)$',
    ],
  };
}

module.exports = async () => ({
  // A busy machine takes its time; that is no fault of the code.
  testTimeout: 30_000,
  projects: await Promise.all(PROJECTS.map(projectConfig)),
});
