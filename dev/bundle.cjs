'use strict';
/**
 * Builds the workflow bundle of one package, once, with the package: `node ../../dev/bundle.cjs` in workflows/<name>
 * reads dist/workflows.js and writes dist/workflow-bundle.js. Plain CommonJS, because workflows are built before dev
 * is.
 */
const fs = require('node:fs');
const path = require('node:path');
const { bundleWorkflowCode } = require('@temporalio/worker');

/**
 * The SDK notes a stack trace for every promise of a workflow and looks every frame of it up in the source map: a third
 * of the time that an operation spends in its workflow. The first frames are those of its own hooks, so that a trace as
 * short as this costs next to nothing, and an error still says where it was made. On the first line of the bundle,
 * since the worker freezes `Error` once the bundle was read.
 */
const SHORT_TRACES = 'Error.stackTraceLimit = 3;';

async function main() {
  const entry = path.resolve('dist', 'workflows.js');
  if (!fs.existsSync(entry)) {
    throw new Error(
      `${path.relative(path.resolve(__dirname, '..'), entry)} is missing: src/workflows.ts has to export the package's workflows`,
    );
  }
  const quiet = { trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error, log() {} };
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: quiet });
  const file = path.resolve('dist', 'workflow-bundle.js');
  fs.writeFileSync(`${file}.part`, `${SHORT_TRACES} ${code}`);
  fs.renameSync(`${file}.part`, file);
}

main().catch((error) => {
  console.error(`workflow bundle: ${error.message}`);
  process.exit(1);
});
