'use strict';
/**
 * Where test files run: in the realm of Node itself, one file after the other. Packages are loaded once a worker
 * (runtime.cjs), so what they make has to be of the same `Error`, `Map` and `Promise` as what tests make, and there is
 * no context of its own for each file. After a file its spies, its environment variables and what Jest put there for it
 * are taken away again. There are no fake timers: workflows have a clock of their own, everything else waits for
 * conditions.
 */
const { ModuleMocker } = require('jest-mock');

/** Symbols of the global object under which Jest keeps the tests of a file, and with them all that it loaded. */
const ofOneFile = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

const NEEDS_SERVERS = /\.(?:flow|e2e)\.test\.ts$/;

/** Of an error: as many as Node keeps. */
const STACK_FRAMES = 10;

class OneRealmEnvironment {
  #restore = remember();
  #conditions;

  #needsServers;

  constructor({ projectConfig }, { testPath }) {
    this.#needsServers = NEEDS_SERVERS.test(testPath);
    this.#conditions = projectConfig.testEnvironmentOptions.customExportConditions;
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  /** A test that needs a server says so in its name, or it finds none (CONTRIBUTING). */
  async setup() {
    if (this.#needsServers) return;
    delete process.env.MONGODB_URI;
    delete process.env.TEMPORAL_ADDRESS;
  }

  /** Jest asks for a hundred frames of every error, and looks each of them up in a source map. */
  handleTestEvent({ name }) {
    if (name === 'run_start') Error.stackTraceLimit = STACK_FRAMES;
  }

  async teardown() {
    // One of them may sit on a class of a package, which the next file meets again.
    this.moduleMocker.restoreAllMocks();
    this.#restore();
  }

  exportConditions() {
    return this.#conditions;
  }

  /** Something, or nothing would be loaded; where it runs is the runtime's affair. */
  getVmContext() {
    return {};
  }
}

/** Returns what brings back the state of now. */
function remember() {
  const { console, process } = globalThis;
  const { exit, getBuiltinModule } = process;
  const env = { ...process.env };
  return () => {
    Object.assign(globalThis, { console });
    Object.assign(process, { exit, getBuiltinModule });
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
      if (ofOneFile.includes(symbol.description)) delete globalThis[symbol];
    }
  };
}

module.exports = OneRealmEnvironment;
