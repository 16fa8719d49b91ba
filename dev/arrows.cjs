'use strict';
/**
 * Holds the arrows of the architecture: which package may know which. Reads every import and every package.json; the
 * first thing that `npm run check` reports when a service reaches into another. `node dev/arrows.cjs [folder]`
 */
const fs = require('node:fs');
const path = require('node:path');

/**
 * Subpaths of the kit that are pure, so that workflow code may use them. A file of the kit that imports Node, the store
 * or Temporal is none.
 */
const PURE_KIT = [
  'access/posts',
  'access/region-scope',
  'accounts/idle/idle-rules',
  'accounts/idle/reservation-watch',
  'accounts/transfers/steps',
  'errors',
  'errors/registry',
  'measures/decimal',
  'measures/measure',
  'measures/money',
  'measures/quantity',
  'measures/ranks',
  'working-days',
  'working-days/calendar-years',
  'working-days/clock',
  'working-days/reminders',
];

/** @type {{ from: RegExp, may: (target: string, subpath: string, own: string) => boolean, rule: string }[]} */
const RULES = [
  { from: /^gateway$/, may: (to) => to === 'schema' || to === 'kit', rule: 'the gateway may import schema and kit' },
  { from: /^console$/, may: (to) => to === 'schema', rule: 'the console may import schema alone' },
  { from: /^kit$/, may: () => false, rule: 'the kit imports nothing of ours' },
  {
    from: /^schema$/,
    may: (to) => to === 'kit',
    rule: 'schema may import the kit alone (its generator reads the error registry)',
  },
  {
    from: /^services\/[^/]+$/,
    may: (to, subpath, own) =>
      to === 'kit' ||
      to === 'schema' ||
      to === own.replace('services/', 'workflows/') ||
      (to.startsWith('workflows/') && /^contracts(\/|$)/.test(subpath)),
    rule: 'a service may import kit, schema, its own workflows, and the contracts of other workflows; no service imports another',
  },
  {
    from: /^workflows\/[^/]+$/,
    may: (to, subpath) =>
      (to.startsWith('workflows/') && /^contracts(\/|$)/.test(subpath)) || (to === 'kit' && PURE_KIT.includes(subpath)),
    rule: `a workflow may import contracts of other workflows and the pure parts of the kit (${PURE_KIT.join(', ')})`,
  },
  { from: /^(test|dev)$/, may: () => true, rule: '' },
];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire(?:\.resolve)?\s*\(\s*)(['"])([^'"\n]+)\1/g;

/** Every breach of the arrows under a folder, as sentences. */
function breaches(root) {
  const packages = packagesOf(root);
  const byName = new Map(packages.map((one) => [one.name, one.folder]));
  const found = [];
  for (const own of packages) {
    const rule = RULES.find(({ from }) => from.test(own.folder));
    if (rule === undefined) {
      found.push(`${own.folder}/package.json: no arrow is declared for this folder; add it to dev/arrows.cjs`);
      continue;
    }
    const judge = (where, name, subpath) => {
      const target = byName.get(name);
      if (target === undefined) found.push(`${where}: imports ${name}, which is no package of this repository`);
      else if (target !== own.folder && !rule.may(target, subpath, own.folder)) {
        found.push(`${where}: imports ${[name, subpath].filter(Boolean).join('/')}, but ${rule.rule}`);
      }
    };
    for (const name of Object.keys(own.dependencies)) {
      if (!name.startsWith('@kuaijin/')) continue;
      // The subpath is judged at the import; a dependency on a workflow is one on its contracts.
      judge(
        `${own.folder}/package.json`,
        name,
        byName.get(name)?.startsWith('workflows/') ? 'contracts' : purePart(own.folder),
      );
    }
    for (const file of sourcesOf(path.join(root, own.folder))) {
      const where = path.relative(root, file);
      for (const [, , specifier] of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
        if (specifier.startsWith('@kuaijin/')) {
          const [scope, name, ...rest] = specifier.split('/');
          judge(where, `${scope}/${name}`, rest.join('/'));
          if (own.dependencies[`${scope}/${name}`] === undefined && `${scope}/${name}` !== own.name) {
            found.push(
              `${where}: imports ${specifier}, but ${own.folder}/package.json does not depend on ${scope}/${name}`,
            );
          }
        } else if (specifier.startsWith('.')) {
          const at = path
            .relative(root, path.resolve(path.dirname(file), specifier))
            .split(path.sep)
            .join('/');
          const other = packages.find(({ folder }) => at === folder || at.startsWith(`${folder}/`));
          if (other !== undefined) judge(where, other.name, at.slice(other.folder.length).replace(/^\/(src\/)?/, ''));
        }
      }
    }
  }
  for (const { folder } of packages) found.push(...circlesOf(root, path.join(root, folder)));
  return found;
}

function purePart(folder) {
  return folder.startsWith('workflows/') ? 'errors' : '';
}

/** Files of a package that import each other in a circle, by types too: none of them can be read without the others. */
function circlesOf(root, folder) {
  const files = new Set(sourcesOf(folder).filter((file) => /\.tsx?$/.test(file)));
  const imports = new Map([...files].map((file) => [file, importsOf(file, files)]));
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const next of imports.get(file)) {
      if (!order.has(next)) {
        visit(next);
        lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
      } else if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file), order.get(next)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.map((one) => path.relative(root, one)).sort());
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return circles.map((circle) => `${circle[0]}: imports itself in a circle with ${circle.slice(1).join(', ')}`);
}

function importsOf(file, files) {
  return [...fs.readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, , specifier]) => {
    if (!specifier.startsWith('.')) return [];
    const at = path.resolve(path.dirname(file), specifier);
    return [`${at}.ts`, `${at}.tsx`, path.join(at, 'index.ts')].find((one) => files.has(one)) ?? [];
  });
}

function packagesOf(root) {
  const folders = ['gateway', 'kit', 'schema', 'test', 'dev'];
  for (const parent of ['services', 'workflows']) {
    const at = path.join(root, parent);
    if (fs.existsSync(at)) folders.push(...fs.readdirSync(at).map((name) => `${parent}/${name}`));
  }
  return folders
    .filter((folder) => fs.existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => {
      const own = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      const dependencies = {
        ...own.dependencies,
        ...own.devDependencies,
        ...own.peerDependencies,
        ...own.optionalDependencies,
      };
      return { folder, name: own.name, dependencies };
    });
}

function sourcesOf(folder) {
  const found = [];
  const look = (at) => {
    for (const entry of fs.readdirSync(at, { withFileTypes: true })) {
      const here = path.join(at, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'dist') look(here);
      } else if (/\.(c|m)?(j|t)sx?$/.test(entry.name)) found.push(here);
    }
  };
  look(folder);
  return found;
}

if (require.main === module) {
  const found = breaches(path.resolve(process.argv[2] ?? path.join(__dirname, '..')));
  for (const breach of found) console.error(breach);
  if (found.length > 0) process.exit(1);
}

module.exports = { breaches };
