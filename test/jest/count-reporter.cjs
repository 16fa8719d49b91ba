'use strict';
/**
 * Ends a run with one line that a machine can read: "N passed, N failed". A test file that cannot even be loaded counts
 * as failed.
 */
class CountReporter {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter(
      (file) => file.testExecError !== undefined && file.numFailingTests === 0,
    ).length;
    this.failed = results.numFailedTests + broken;
    this.ran = results.numPassedTests + this.failed;
    // Last of all, behind what the other reporters still have to say.
    process.once('exit', () => process.stdout.write(`\n${results.numPassedTests} passed, ${this.failed} failed\n`));
  }

  getLastError() {
    return this.ran === 0 ? new Error('no test ran') : undefined;
  }
}

module.exports = CountReporter;
