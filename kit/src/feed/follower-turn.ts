import type { Processes } from './processes';

/** A time in which something falls to this process. */
export interface FollowerTurn {
  /** Comes when it does no more, or when all is over. */
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Waits until it falls to this process to do something.
 * @param isOurs whether it does now
 * @param mayKeep whether it still does
 * @param signal when all is over: then the turn has ended before it began
 */
export async function nextTurn(
  processes: Pick<Processes, 'observe'>,
  isOurs: () => boolean,
  mayKeep: () => boolean,
  signal: AbortSignal,
): Promise<FollowerTurn> {
  let look = () => {};
  const wake = () => look();
  const stopObserving = processes.observe(wake);
  signal.addEventListener('abort', wake);
  while (!signal.aborted && !isOurs()) {
    await new Promise<void>((resolve) => {
      look = resolve;
    });
  }
  const over = new AbortController();
  look = () => {
    if (signal.aborted || !mayKeep()) over.abort();
  };
  look();
  return {
    signal: over.signal,
    end: () => {
      stopObserving();
      signal.removeEventListener('abort', wake);
    },
  };
}
