'use strict';
/**
 * Where the time of a run went: the ten slowest files, what all files took together, and how busy the machine was.
 * After a run of all files on a quiet machine with KUAIJIN_RECORD_SECONDS=1 the list of long files is written anew, by
 * which the next runs are ordered (sequencer.cjs).
 */
const { writeFileSync } = require('node:fs');
const { cpus } = require('node:os');
const { join, relative } = require('node:path');

const SHOWN = 10;
/** Shorter files are not listed. */
const LISTED_SECONDS = 2;

class SlowestReporter {
  #rootDir;
  #workers;
  #before;
  #began;

  constructor({ rootDir, maxWorkers }) {
    this.#rootDir = rootDir;
    this.#workers = maxWorkers;
  }

  onRunStart() {
    this.#before = processorTime();
    this.#began = Date.now();
  }

  onRunComplete(_contexts, { testResults }) {
    const files = testResults
      .map(({ testFilePath, perfStats }) => ({
        file: relative(this.#rootDir, testFilePath),
        seconds: (perfStats.end - perfStats.start) / 1_000,
      }))
      .sort((a, b) => b.seconds - a.seconds);
    if (files.length > 1) this.#print(files);
    if (process.env.KUAIJIN_RECORD_SECONDS === '1') record(files);
  }

  #print(files) {
    const wall = (Date.now() - this.#began) / 1_000;
    const now = processorTime();
    const total = now.total - this.#before.total;
    const busy = total === 0 ? 0 : (now.busy - this.#before.busy) / total;
    const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
    const lines = files.slice(0, SHOWN).map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
    process.stdout.write(
      `\nSlowest test files:\n${lines.join('\n')}\n${all.toFixed(0).padStart(7)} s  all ${files.length} files, in ${wall.toFixed(0)} s by ${this.#workers} workers; ` +
        `${cpus().length} processors were busy for ${(busy * 100).toFixed(0)} % of the time\n`,
    );
  }
}

/** Milliseconds of all processors since the machine started. */
function processorTime() {
  const times = cpus().map((cpu) => cpu.times);
  const total = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { total, busy: total - times.reduce((sum, { idle }) => sum + idle, 0) };
}

function record(files) {
  const long = files.filter(({ seconds }) => seconds >= LISTED_SECONDS);
  const listed = Object.fromEntries(long.map(({ file, seconds }) => [file, Math.round(seconds)]));
  writeFileSync(join(__dirname, 'seconds.json'), `${JSON.stringify(listed, null, 2)}\n`);
}

module.exports = SlowestReporter;
