/** Until when a request is worked on. */
import { setMaxListeners } from 'node:events';
import { KuaijinError } from '@kuaijin/kit/errors';

/**
 * A signal that comes with another one, and when the time is up.
 * @param ended comes when the request is over, in whatever way
 */
export function timedSignal(ended: AbortSignal, milliseconds: number): AbortSignal {
  const timed = new AbortController();
  // An operation asks many subgraphs, each of which listens to it.
  setMaxListeners(0, timed.signal);
  const timer = setTimeout(() => timed.abort(new KuaijinError('TIMED_OUT')), milliseconds);
  const end = () => {
    clearTimeout(timer);
    timed.abort(ended.reason);
  };
  if (ended.aborted) end();
  else ended.addEventListener('abort', end, { once: true });
  return timed.signal;
}
