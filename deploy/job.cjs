'use strict';
/** A command of the launcher inside the image, where packages and build are there: `node deploy/job.cjs indexes`. */
const { run } = require('../dev/dist/main.js');

const [command, ...given] = process.argv.slice(2);
run(command, given).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
