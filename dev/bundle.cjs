'use strict';
/**
 * Builds the workflow bundle of one package, once, with the package: `node ../../dev/bundle.cjs` in workflows/<name> reads dist/workflows.js and
 * writes dist/workflow-bundle.js. Plain CommonJS, because workflows are built before dev is.
 */
const fs = require('node:fs');
const path = require('node:path');
const { bundleWorkflowCode } = require('@temporalio/worker');

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
  fs.writeFileSync(`${file}.part`, code);
  fs.renameSync(`${file}.part`, file);
}

main().catch((error) => {
  console.error(`workflow bundle: ${error.message}`);
  process.exit(1);
});
