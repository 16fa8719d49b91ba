'use strict';
/** Entry of a child process of a test: reads TypeScript sources as the tests do, then runs the module it was given. */
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const { $schema: _, ...options } = JSON.parse(readFileSync(join(__dirname, '../../../.swcrc'), 'utf8'));
require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, sourceMaps: 'inline', swcrc: false, filename }).code, filename);
};

require(resolve(process.argv[2] ?? ''));
