/** The one start per checkout: its lock, and its addresses for the other commands. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, tryLock } from '../pid-lock.cjs';
import { LaunchError } from './launch-error';
import { dataFolder } from './paths';

export interface Addresses {
  readonly url: string;
  readonly mongodbUri: string;
  readonly temporalAddress: string;
}

const lockFile = join(dataFolder, 'start.lock');
const addressFile = join(dataFolder, 'addresses.json');

/** Takes the checkout's data for this process; the function gives it back. @throws LaunchError that says who has it */
export function holdData(): () => void {
  const unlock = tryLock(lockFile);
  if (unlock === undefined) {
    const addresses = runningAddresses();
    const pid = holderOf(lockFile)?.pid;
    throw new LaunchError(
      addresses === undefined
        ? `Kuaijin is being started in this folder by process ${pid}, or being ended. Wait for it, or end it.`
        : `Kuaijin runs in this folder already: ${addresses.url} (process ${pid}). Use that one, or end it first.`,
    );
  }
  return () => {
    rmSync(addressFile, { force: true });
    unlock();
  };
}

/** Lets the other commands find this start. */
export function tellAddresses(addresses: Addresses): void {
  writeFileSync(addressFile, JSON.stringify(addresses));
}

/** Where Kuaijin runs in this checkout; undefined when it does not. */
export function runningAddresses(): Addresses | undefined {
  if (holderOf(lockFile) === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(addressFile, 'utf8')) as Addresses;
  } catch {
    return undefined;
  }
}
