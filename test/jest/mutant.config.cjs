'use strict';
/**
 * Tests of rules with something wrong in them (KUAIJIN_MUTANT): without servers, and with a transform that reads one
 * text differently.
 */
const {
  globalSetup: _setup,
  globalTeardown: _teardown,
  setupFilesAfterEnv: _after,
  reporters: _reporters,
  ...config
} = require('../../jest.config.cjs');

const [[files, [, swc]]] = Object.entries(config.transform);

module.exports = {
  ...config,
  reporters: ['default'],
  transform: { [files]: [require.resolve('./mutant-transform.cjs'), swc] },
};
