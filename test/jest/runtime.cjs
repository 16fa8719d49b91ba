'use strict';
/**
 * How test files are loaded: our sources anew for each file, by Jest, and packages once a worker, by Node. A file that
 * starts the product used to read, compile and warm up the same thousands of modules again (half of all the time that
 * tests took); nothing of ours lives in them, and `jest.mock` of a package is none of our ways. One realm goes with it:
 * environment.cjs.
 */
const { createRequire } = require('node:module');
const { sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${sep}node_modules${sep}`;
const requirePackage = createRequire(__filename);

class OneRealmRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const isJests = options?.isInternalModule === true;
    if (!isJests && (moduleName === undefined || !this._resolution.isCoreModule(moduleName))) {
      const path = this._resolution.resolveCjs(from, moduleName);
      if (path.includes(PACKAGES)) return requirePackage(path);
    }
    return super.requireModule(from, moduleName, options, isRequireActual);
  }
}

module.exports = { __esModule: true, default: OneRealmRuntime };
