'use strict';
/**
 * What failed last time first, then the longest, so that no long file is left alone at the end: by seconds.json, which
 * holds for a fresh clone too.
 */
const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const seconds = require('./seconds.json');

/** Milliseconds of a file that is not in the list: those take no longer. */
const SHORT_MS = 1_000;

class LongestFirst extends Sequencer {
  /** Milliseconds that the file takes. */
  time(test) {
    const recorded = seconds[relative(test.context.config.rootDir, test.path)];
    return recorded === undefined ? (super.time(test) ?? SHORT_MS) : recorded * 1_000;
  }
}

module.exports = LongestFirst;
