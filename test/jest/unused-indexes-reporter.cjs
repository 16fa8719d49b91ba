'use strict';
/**
 * After a run of all files: the declared indexes that served no query of it. One that serves nothing is taken out of its model, or it is said in `kept` why it
 * stays.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** `service.collection {"a":1}` and why it stays though no test asks by it. */
const kept = {};

class UnusedIndexesReporter {
  #isWhole;
  #services;

  constructor({ onlyChanged, rootDir, shard, testNamePattern, testPathPatterns }) {
    this.#isWhole = !onlyChanged && !shard && !testNamePattern && testPathPatterns.patterns.length === 0;
    this.#services = new Set(readdirSync(join(rootDir, 'services')));
  }

  onRunComplete() {
    if (!this.#isWhole) return;
    const unused = this.#unused();
    const lines = unused.map(([index, serves]) => `  ${index}: ${serves}`);
    const found = lines.length === 0 ? 'none' : `${lines.length}\n${lines.join('\n')}`;
    process.stdout.write(`\nDeclared indexes that served no query: ${found}\n`);
  }

  #unused() {
    const file = process.env.KUAIJIN_INDEX_USE;
    if (file === undefined || !existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n');
    const parts = lines.map((line) => line.split('\t'));
    const used = new Set(parts.filter(([kind]) => kind === 'used').map(([, index]) => index));
    const declared = new Map(parts.filter(([kind]) => kind === 'declared').map(([, index, serves]) => [index, serves]));
    return [...declared]
      .filter(([index]) => this.#services.has(index.split('.')[0]) && !used.has(index) && !(index in kept))
      .sort(([a], [b]) => a.localeCompare(b));
  }
}

module.exports = UnusedIndexesReporter;
