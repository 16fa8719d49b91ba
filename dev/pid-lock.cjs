'use strict';
/**
 * A lock file that names the process which holds it. A holder that was killed leaves the file behind, but not the
 * process, so the next one takes over at once. Plain CommonJS, because the first command in a bare clone needs it
 * before anything is installed or built.
 */
const fs = require('node:fs');
const path = require('node:path');

const RETRY_MS = 250;

/** What the lock file says, if its process is alive; undefined = free. */
function holderOf(file) {
  let holder;
  try {
    holder = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return isAlive(holder) ? holder : undefined;
}

/** A process id may have been given away again: then the other process began at another moment. */
function isAlive(holder) {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return holder.began === undefined || holder.began === beganAt(holder.pid);
}

/** The moment a process began, in the kernel's ticks; undefined where the system does not report it. */
function beganAt(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock at once or not at all. `about` is written into the file for the others to read.
 * @returns a function that gives the lock back, or undefined when another living process has it
 */
function tryLock(file, about = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid), ...about });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        // A link appears with its content, so nobody ever reads a half-written lock.
        fs.linkSync(draft, file);
        return () => {
          if (readText(file) === mine) fs.rmSync(file, { force: true });
        };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (holderOf(file) !== undefined) return undefined;
      const stale = `${file}.stale.${process.pid}`;
      try {
        fs.renameSync(file, stale);
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
      fs.rmSync(stale, { force: true });
    }
    return undefined;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Waits for the lock; `onWait` is called once with its holder. */
async function lock(file, onWait) {
  let isAnnounced = false;
  for (;;) {
    const unlock = tryLock(file);
    if (unlock !== undefined) return unlock;
    const holder = holderOf(file);
    if (!isAnnounced && holder !== undefined) {
      isAnnounced = true;
      onWait(holder);
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

module.exports = { lock, tryLock, holderOf };
