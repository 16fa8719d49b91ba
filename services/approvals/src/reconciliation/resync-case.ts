import type { CaseReaders } from '../projection/case-readers';
import { answeredInTime, type LookOptions, lookAt } from './case-look';
import type { CaseReview } from './case-review';
import type { CaseTroubles } from './case-troubles';

export interface ResyncOptions extends LookOptions {
  readonly troubles: Pick<CaseTroubles, 'watched' | 'heal'>;
  readonly review: Pick<CaseReview, 'look'>;
  /** Starts the workflow of a case from its journal. */
  readonly restart: (caseId: string) => Promise<void>;
  readonly readers: Pick<CaseReaders, 'reached' | 'cursorOf'>;
}

/** @returns the head of the journal, when its readers know it, and its cursor */
export type ResyncCase = (caseId: string) => Promise<{ readonly head: number; readonly cursor: string }>;

/**
 * 唤醒案件 (resync): does at once for one case what the watch does at intervals, and notes whether anybody can act on it.
 * Nothing of it is an entry of the journal, and doing it twice does no more.
 * @throws KuaijinError UNAVAILABLE when the workflow server does not answer in time
 */
export function caseResync({ troubles, review, restart, readers, ...look }: ResyncOptions): ResyncCase {
  const wake = async (caseId: string) => {
    const found = await lookAt(look, caseId, true);
    if (found.kind === 'NO_WORKFLOW') await restart(caseId);
    const left = found.kind === 'NO_WORKFLOW' ? undefined : found.kind;
    const noted = (await troubles.watched([caseId])).get(caseId) ?? [];
    await troubles.heal(
      caseId,
      noted.filter((kind) => kind !== left),
      Date.now(),
    );
  };
  return async (caseId) => {
    await answeredInTime(look.client, () => wake(caseId));
    const head = await look.journal.head(caseId);
    await readers.reached(caseId, head);
    await review.look([caseId]);
    return { head, cursor: readers.cursorOf(caseId, head) };
  };
}
