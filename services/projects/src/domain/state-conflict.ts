/** The refusal of what a state does not allow, with who brought it about. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** What holds, as of which version, and by whom; nobody where nothing was done yet. */
export interface Holding {
  readonly status: string;
  readonly version: number;
  readonly by?: TimedAct | undefined;
}

/** STATE_CONFLICT about an argument of the input. */
export function stateConflict(argument: string, expected: string, { status, version, by }: Holding): Refusal {
  const changed = by === undefined ? {} : { changed: { ...by, at: by.at.toISOString() } };
  return refuse('STATE_CONFLICT', ['input', argument], {
    expected,
    received: status,
    details: { status, version, ...changed },
  });
}
