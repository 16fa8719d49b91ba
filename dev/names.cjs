'use strict';
/**
 * Holds names of files apart: who opens a file by its name finds it and not four others. Parts that each room has
 * (rules, model, resolvers, mutations, activities), what a package begins with and what is generated may be called
 * alike. `node dev/names.cjs [folder]`
 */
const { execFileSync } = require('node:child_process');
const path = require('node:path');

const MOST = 4;
const ALIKE = new Set([
  ...['index.ts', 'service.ts', 'context.ts', 'rules.ts', 'model.ts', 'resolvers.ts', 'mutations.ts'],
  ...['activities.ts', 'workflows.ts', 'contracts.ts'],
  ...['package.json', 'tsconfig.json', 'codegen.json', 'types.generated.ts', 'schema.generated.ts'],
]);

/** Names that more than four of these files have, each with the files. */
function sharedNames(files) {
  const byName = new Map();
  for (const file of files) {
    const name = path.posix.basename(file);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName].filter(([name, all]) => !ALIKE.has(name) && all.length > MOST);
}

if (require.main === module) {
  const root = path.resolve(process.argv[2] ?? path.join(__dirname, '..'));
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const shared = sharedNames(files);
  for (const [name, all] of shared) console.error(`${name} is the name of ${all.length} files: ${all.join(', ')}`);
  if (shared.length > 0) process.exit(1);
}

module.exports = { sharedNames };
