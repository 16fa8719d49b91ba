/** What the workflow of a case asks of its own service. */
import type {
  CaseActivities,
  ElementNeedActivities,
  LookUpActivities,
  RecordArgs,
  RecordResult,
} from '@kuaijin/workflow-approvals/contracts';
import { needOf } from '@kuaijin/workflow-approvals/elements/need';
import type { CheckCommand } from './acts/command-signature';
import type { SubmissionLocks } from './acts/submission-locks';
import type { CaseJournal } from './projection/case-journal';
import { earlierResult } from './projection/earlier-result';
import type { CaseStore } from './reading/case-store';

/** Called with what is stored, so that readers see it soon; never awaited. */
export type Stored = (caseId: string, head: number) => void;

/**
 * The activities of the worker of approvals. `record` runs as a local activity.
 * @param check of every command that something is recorded or refused for
 */
export function caseActivities(
  journal: CaseJournal,
  stored: Stored,
  check: CheckCommand,
  locks: Pick<SubmissionLocks, 'take'>,
): CaseActivities {
  return {
    record: async (args) => {
      await check(args);
      const result = await recorded(journal, locks, args);
      const last = result.entries.at(-1);
      if (last !== undefined) stored(args.caseId, last.seq);
      return result;
    },
  };
}

/** Another case may have under way what the drafts claim; what their key has done before is known all the same. */
async function recorded(
  journal: CaseJournal,
  locks: Pick<SubmissionLocks, 'take'>,
  args: RecordArgs,
): Promise<RecordResult> {
  const { claim, caseId, head } = args;
  const heldBy = claim === undefined ? undefined : await locks.take(claim, caseId, head);
  if (heldBy === undefined) return journal.record(args);
  return { ...(await journal.record({ ...args, drafts: [] })), heldBy };
}

/** 前置检查 over the read model: the cases of the project as readers see them. */
export const lookUpActivities = (store: Pick<CaseStore, 'ofProjects'>): LookUpActivities => ({
  lookUpResult: async ({ projectId, ...wanted }) => earlierResult(await store.ofProjects([projectId]), wanted),
});

/** What land and funds ask before they end what is held for a case. */
export const elementNeedActivities = (store: Pick<CaseStore, 'get'>): ElementNeedActivities => ({
  needOfElement: async ({ caseId, reservationId }) => ({ need: needOf(await store.get(caseId), reservationId) }),
});
