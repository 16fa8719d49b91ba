import type { Mongo } from '@kuaijin/kit/mongo';
import { openDocuments } from '@kuaijin/kit/read-models';
import { claim } from '@kuaijin/workflow-approvals/acts/application/claim';
import type { CaseDocuments } from '../projection/case-documents';
import type { CaseHistory } from '../projection/case-history';
import type { RoundProgress } from '../reconciliation/round-progress';
import { WatchedCases } from '../reconciliation/watched-cases';
import { SubmissionLocks, submissionLocks } from './submission-locks';

export interface SubmissionLocksOptions {
  readonly history: Pick<CaseHistory, 'now'>;
  readonly documents: CaseDocuments;
  readonly rounds: Pick<RoundProgress, 'reached' | 'note'>;
}

/** Name under which it is noted that cases of before there were locks have theirs. */
const KEPT = 'submission-locks';
/** Cases looked at, at once. */
const PAGE = 100;

/** The locks, with those of open cases that an earlier release took none for; that is done once. */
export async function openSubmissionLocks(
  mongo: Mongo,
  database: string,
  { history, documents, rounds }: SubmissionLocksOptions,
): Promise<SubmissionLocks> {
  const now = (caseId: string) => history.now(caseId);
  const locks = new SubmissionLocks(await openDocuments(mongo, database, submissionLocks), now);
  if ((await rounds.reached(KEPT)) !== undefined) return locks;
  const cases = new WatchedCases(documents);
  for (let page = await cases.openAfter('', PAGE); page.length > 0; ) {
    for (const { key } of page) {
      const state = await now(key);
      if (state === undefined) continue;
      await locks.keep(claim(state.projectId, state.catalogue.code, state.part), key, state.head);
    }
    page = await cases.openAfter(page.at(-1)?.key ?? '', PAGE);
  }
  await rounds.note(KEPT, { at: new Date() });
  return locks;
}
