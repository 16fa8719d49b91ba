/** What a lock file says of the process that holds it. */
export interface Holder {
  readonly pid: number;
  readonly [about: string]: unknown;
}
/** Takes the lock at once or not at all; the function gives it back. */
export function tryLock(file: string, about?: Readonly<Record<string, unknown>>): (() => void) | undefined;
/** Waits for the lock; `onWait` is called once with its holder. */
export function lock(file: string, onWait: (holder: Holder) => void): Promise<() => void>;
/** Who holds the lock, if that process is alive. */
export function holderOf(file: string): Holder | undefined;
