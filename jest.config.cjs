'use strict';
/** Tests lie beside the code and read every package of ours from its sources, by the export condition `source`. */
const { readFileSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { join } = require('node:path');

const { $schema: _, ...swc } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testMatch: [
    '<rootDir>/{gateway,console,kit,schema,test,dev}/src/**/*.test.ts',
    '<rootDir>/{services,workflows}/*/src/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', { ...swc, sourceMaps: 'inline', swcrc: false }] },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: '<rootDir>/test/jest/environment.cjs',
  runtime: '<rootDir>/test/jest/runtime.cjs',
  testSequencer: '<rootDir>/test/jest/sequencer.cjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  globalSetup: '<rootDir>/test/src/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/src/harness/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/src/harness/whole-day.ts', '<rootDir>/test/src/harness/read-model-checks.ts'],
  reporters: [
    'default',
    'summary',
    '<rootDir>/test/jest/slowest-reporter.cjs',
    '<rootDir>/test/jest/unused-indexes-reporter.cjs',
    '<rootDir>/test/jest/count-reporter.cjs',
  ],
  testTimeout: 120_000,
  // A worker that has loaded everything takes longer than half a second to end on a busy machine; one that is still
  // there after this has a handle open.
  workerGracefulExitTimeout: 10_000,
  // A worker keeps what files left behind; a new one has to load all packages again.
  workerIdleMemoryLimit: '1500MB',
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
