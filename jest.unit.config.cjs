'use strict';
/** `npm run test:unit`: the tests that need no server, by their names (CONTRIBUTING). Nothing is started for them. */
const { globalSetup: _setup, globalTeardown: _teardown, ...whole } = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...whole,
  testPathIgnorePatterns: [...whole.testPathIgnorePatterns, '\\.(?:flow|e2e)\\.test\\.ts$'],
  setupFilesAfterEnv: ['<rootDir>/test/src/harness/whole-day.ts'],
  reporters: [
    'default',
    'summary',
    '<rootDir>/test/jest/slowest-reporter.cjs',
    '<rootDir>/test/jest/count-reporter.cjs',
  ],
};
