'use strict';
/**
 * Takes out of every package.json what is for building and testing, and the packages that are for that alone, so that
 * npm installs what runs and lists exactly that (`npm sbom` calls anything else missing). `node
 * deploy/runtime-manifests.cjs FOLDER`
 */
const fs = require('node:fs');
const path = require('node:path');

const NOT_RUN = ['console', 'test'];

const [root = '.'] = process.argv.slice(2);
const manifest = (folder) => path.join(root, folder, 'package.json');
const read = (folder) => JSON.parse(fs.readFileSync(manifest(folder), 'utf8'));
const write = (folder, content) => fs.writeFileSync(manifest(folder), `${JSON.stringify(content, null, 2)}\n`);

const { devDependencies: _, workspaces, ...whole } = read('.');
const running = workspaces.filter((name) => !NOT_RUN.includes(name));
write('.', { ...whole, workspaces: running });
for (const folder of running.flatMap((name) => (name.endsWith('/*') ? within(name.slice(0, -2)) : [name]))) {
  const { devDependencies: __, ...rest } = read(folder);
  write(folder, rest);
}

function within(folder) {
  return fs.readdirSync(path.join(root, folder)).map((name) => path.join(folder, name));
}
