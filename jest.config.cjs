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
    '<rootDir>/{gateway,kit,schema,test,dev}/src/**/*.test.ts',
    '<rootDir>/{services,workflows}/*/src/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', { ...swc, sourceMaps: 'inline', swcrc: false }] },
  // Packages that are ES modules alone: Node requires them, Jest has to have them compiled.
  transformIgnorePatterns: [
    '/node_modules/(?!(p-map|p-retry|is-network-error|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)',
    '^(?!.*/node_modules/).*/dist/',
  ],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  globalSetup: '<rootDir>/test/src/harness/global-setup.ts',
  globalTeardown: '<rootDir>/test/src/harness/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/src/harness/whole-day.ts', '<rootDir>/test/src/harness/read-model-checks.ts'],
  reporters: ['default', 'summary', '<rootDir>/test/count-reporter.cjs'],
  testTimeout: 120_000,
  // A worker keeps what every file loaded; a new one is cheap.
  workerIdleMemoryLimit: '900MB',
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
