import type { Logger } from '../../logging/logging';
import { type VersionedCollection, walk } from '../../read-models';
import { PeriodicTask } from '../../service/periodic-task';
import type { AccountMeta, Posted } from '../account-family';
import { byExpiry, type ProposalBody } from './model';

const AT_ONCE = 16;

export interface LapsingOptions<M extends AccountMeta> {
  readonly proposals: VersionedCollection<ProposalBody<M>>;
  /** Closes a proposal whose time is up. */
  readonly lapse: (account: string, proposal: string) => Promise<Posted>;
  readonly log: Logger;
  readonly everyMs: number;
}

/**
 * Closes proposals that nobody confirmed in time. Any process does it, none has to: nobody can confirm one whose time
 * is up.
 */
export function lapsing<M extends AccountMeta>({ proposals, lapse, log, everyMs }: LapsingOptions<M>): PeriodicTask {
  return new PeriodicTask({
    log,
    everyMs,
    failed: 'proposals whose time is up not closed',
    round: async () => {
      const filter = { status: 'OPEN', expiresAt: { $lte: new Date() } };
      for await (const some of walk({ model: proposals.model, filter, order: byExpiry }, AT_ONCE)) {
        await Promise.all(some.map(({ account, key }) => lapse(account, key)));
      }
      return 0;
    },
  });
}
