'use strict';
/**
 * How test files are loaded: the test and its helpers (what lies in `test/src`) anew for each file, by Jest; packages
 * and the sources of the product once a worker, by Node. A file that starts the product used to read, compile and warm
 * up the same thousands of modules again; `jest.mock` is none of our ways. One realm goes with it: environment.cjs.
 */
const Module = require('node:module');
const { join, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${sep}node_modules${sep}`;
const ROOT = join(__dirname, '..', '..');
const OF_TESTS = join(ROOT, 'test', sep);
const TEST = /\.test\.ts$/;
const requireOnce = Module.createRequire(__filename);

/** Of the file that runs now: resolves and compiles for Node as it does for Jest. */
let current;
/** Of what Node loaded; each file of the worker finds them. */
const sourceMaps = new Map();

const isOurs = (path) => path.startsWith(ROOT) && !path.includes(PACKAGES);
const isProduct = (path) => path.endsWith('.ts') && isOurs(path) && !path.startsWith(OF_TESTS) && !TEST.test(path);

const { _resolveFilename: resolveFilename } = Module;
Module._resolveFilename = function resolve(request, parent, ...rest) {
  if (parent?.filename && isProduct(parent.filename) && !Module.isBuiltin(request))
    return current._resolution.resolveCjs(parent.filename, request);
  return resolveFilename.call(this, request, parent, ...rest);
};
Module._extensions['.ts'] = (module, filename) => {
  module._compile(current.transformCache.transform(filename), filename);
  const map = current.transformCache.getSourceMaps().get(filename);
  if (map !== undefined) sourceMaps.set(filename, map);
};

class OneRealmRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    current = this;
    for (const [path, map] of sourceMaps) this.getSourceMaps().set(path, map);
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const isJests = options?.isInternalModule === true;
    if (!isJests && (moduleName === undefined || !this._resolution.isCoreModule(moduleName))) {
      const path = moduleName === undefined ? from : this._resolution.resolveCjs(from, moduleName);
      if (path.includes(PACKAGES) || isProduct(path)) return requireOnce(path);
    }
    return super.requireModule(from, moduleName, options, isRequireActual);
  }
}

module.exports = { __esModule: true, default: OneRealmRuntime };
