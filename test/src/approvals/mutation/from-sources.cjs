'use strict';
/**
 * Loads every package of ours from its sources: `node --conditions=source --require from-sources.cjs FILE`. With {@link
 * use} one text of one file of the rules reads differently from then on, in this process alone; nothing on disk
 * changes, so nothing has to be restored.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');
const { rules, wrong } = require('./wrong.cjs');

const root = resolve(__dirname, '../../../..');
const { $schema: _, ...swc } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
/** What files compile to that read as they stand. */
const compiled = new Map();
let mutant;

Module._extensions['.ts'] = (module, filename) => {
  module._compile(codeOf(filename), filename);
};

/** Where the rules are that it changes: those of cases, or those of the folder that it names. */
const folderOf = ({ folder }) => (folder === undefined ? rules : join(root, folder));

function codeOf(filename) {
  if (mutant !== undefined && filename === join(folderOf(mutant), mutant.file)) {
    return compile(filename, wrong(readFileSync(filename, 'utf8'), mutant));
  }
  const known = compiled.get(filename) ?? compile(filename, readFileSync(filename, 'utf8'));
  compiled.set(filename, known);
  return known;
}

const compile = (filename, source) =>
  transformSync(source, { ...swc, filename, sourceMaps: 'inline', swcrc: false }).code;

/** All of our sources are loaded anew, with the rules as they stand (undefined) or with something wrong in them. */
function use(given) {
  mutant = given;
  for (const name of Object.keys(require.cache)) if (name.endsWith('.ts')) delete require.cache[name];
}

module.exports = { use };
