'use strict';
/**
 * Loads every package of ours from its sources: `node --conditions=source --require from-sources.cjs FILE.ts`. With KUAIJIN_MUTANT (JSON of `file`, `text`, `replacement`)
 * one text of one file reads differently in this process; nothing on disk changes. A text that does not stand there exactly once ends the process.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const root = resolve(__dirname, '../../../..');
const { $schema: _, ...swc } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const { KUAIJIN_MUTANT: given } = process.env;
const mutant = given === undefined ? undefined : JSON.parse(given);
const mutated = mutant === undefined ? undefined : join(root, mutant.file);

Module._extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const text = filename === mutated ? wrong(source) : source;
  const { code } = transformSync(text, { ...swc, filename, sourceMaps: 'inline', swcrc: false });
  module._compile(code, filename);
};

function wrong(source) {
  const parts = source.split(mutant.text);
  if (parts.length !== 2) throw new Error(`${mutant.file} has ${parts.length - 1} times: ${mutant.text}`);
  return parts.join(mutant.replacement);
}
