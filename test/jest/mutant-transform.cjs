'use strict';
/** Compiles as ever, but for the file of the mutant that the environment names. */
const { join } = require('node:path');
const { createTransformer } = require('@swc/jest');
const { rules, wrong } = require('../src/approvals/mutation/wrong.cjs');

const mutant = JSON.parse(process.env.KUAIJIN_MUTANT ?? '{}');
const isMeant = (path) => path === join(rules, mutant.file ?? '.');

module.exports = {
  createTransformer(options) {
    const inner = createTransformer(options);
    return {
      ...inner,
      process: (source, path, given) => inner.process(isMeant(path) ? wrong(source, mutant) : source, path, given),
      getCacheKey: (source, path, given) =>
        `${inner.getCacheKey(source, path, given)}${isMeant(path) ? mutant.replacement.length + mutant.name.replace(/\W/g, '') : ''}`,
    };
  },
};
