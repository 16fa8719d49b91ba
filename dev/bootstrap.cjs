'use strict';
/**
 * The first step of every command: installs the packages and builds the sources when they are missing or have changed,
 * then hands over to dev/dist. It runs in a bare clone, so it needs nothing but Node.
 */
const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { lock } = require('./pid-lock.cjs');

const root = path.resolve(__dirname, '..');
const NEEDED = [20, 19];
const SAY_AFTER_MS = 10_000;

async function main() {
  const [command = 'start', ...given] = process.argv.slice(2);
  checkNode();
  process.chdir(root);
  if (!isInstalled() || !isBuilt()) await prepare();
  const { run } = require('./dist/main.js');
  await run(command, given);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Error(
    `Kuaijin needs Node ${NEEDED.join('.')} or later; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

async function prepare() {
  const unlock = await lock(path.join(root, '.kuaijin', 'prepare.lock'), (holder) =>
    say(`another command (process ${holder.pid}) installs or builds in this folder; waiting for it`),
  );
  process.once('exit', unlock);
  try {
    if (!isInstalled()) {
      // Not `npm ci`, which refuses a lock file that leaves out packages of other systems. Nothing is saved, so the
      // lock file stays as it is.
      const given = ['install', '--no-save', '--ignore-scripts', '--no-fund', '--no-audit'];
      await step('installing the npm packages (once, one to three minutes)', npm(), given);
    }
    const stamp = sourceStamp();
    if (!isBuilt(stamp)) {
      await step('building', process.execPath, [
        require.resolve('turbo/bin/turbo', { paths: [root] }),
        'run',
        'build',
        '--output-logs=errors-only',
      ]);
      fs.writeFileSync(stampFile(), stamp);
    }
  } finally {
    process.off('exit', unlock);
    unlock();
  }
}

/**
 * npm writes node_modules/.package-lock.json last, so an install that was broken off does not look like a whole one.
 */
function isInstalled() {
  const wanted = readJson(path.join(root, 'package-lock.json'))?.packages;
  const found = readJson(path.join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined)
    throw new Error('package-lock.json is missing or broken: this is no complete copy of Kuaijin.');
  if (found === undefined) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (!name.startsWith('node_modules/')) return true;
    const there = found[name];
    if (there === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return there.version === entry.version;
  });
}

function isBuilt(stamp = sourceStamp()) {
  return fs.existsSync(path.join(__dirname, 'dist', 'main.js')) && readText(stampFile()) === stamp;
}

/** Changes whenever a source file does: names, sizes and times of all of them. */
function sourceStamp() {
  const hash = crypto.createHash('sha256');
  const look = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'dist' && !entry.name.startsWith('.')) look(at);
      } else if (entry.isFile()) {
        const { size, mtimeMs } = fs.statSync(at);
        hash.update(`${path.relative(root, at)} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of ['gateway', 'kit', 'services', 'workflows', 'schema', 'test', 'dev'])
    look(path.join(root, folder));
  for (const file of ['package-lock.json', 'turbo.json', '.swcrc']) hash.update(readText(path.join(root, file)) ?? '');
  return hash.digest('hex');
}

/** Kept beside the packages: a copy of the sources elsewhere has another one. */
function stampFile() {
  return path.join(root, 'node_modules', '.kuaijin-built');
}

function step(what, command, given) {
  say(what);
  const began = Date.now();
  const ticking = setInterval(() => say(`${what} … ${Math.round((Date.now() - began) / 1000)} s`), SAY_AFTER_MS);
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, {
      cwd: root,
      env: { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    let ended;
    const end = (signal) => {
      ended = signal;
      child.kill(signal);
    };
    process.on('SIGINT', end).on('SIGTERM', end);
    const finish = (error) => {
      clearInterval(ticking);
      process.off('SIGINT', end).off('SIGTERM', end);
      if (error === undefined) resolve();
      else reject(error);
    };
    child.once('error', (error) => finish(new Error(`${what}: ${command} cannot be started (${error.message})`)));
    child.once('close', (code, signal) => {
      // Ended on request, whatever the tool made of it.
      if (ended !== undefined) process.exit(1);
      if (code === 0) return finish();
      const lines = Buffer.concat(output).toString('utf8').trim().split('\n');
      // npm prints the cause first, turbo last.
      const shown = lines.length <= 40 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-25)];
      finish(new Error(`${what} failed (${signal ?? `exit code ${code}`}):\n${shown.join('\n')}`));
    });
  });
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function say(text) {
  process.stderr.write(`kuaijin: ${text}\n`);
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readJson(file) {
  const text = readText(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

main().catch((error) => {
  process.stderr.write(`kuaijin: ${error.message}\n`);
  process.exit(1);
});
