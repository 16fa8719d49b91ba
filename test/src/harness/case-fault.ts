/** Holds a case for repair, as a broken rule would: its journal says so, readers and workflow have yet to learn it. */
import type { CaseJournal } from '@kuaijin/approvals/model/case-journal';
import { draft } from '@kuaijin/workflow-approvals/domain/draft';

/**
 * Writes the fault behind whatever else is written meanwhile.
 * @param key a system key of its own: done twice under it, it is written once
 * @returns false for a case that does not run
 */
export async function writeFault(journal: CaseJournal, caseId: string, key: string): Promise<boolean> {
  for (;;) {
    if ((await journal.find(caseId, key)) !== undefined) return true;
    const state = await journal.fold(caseId);
    if (state?.status !== 'RUNNING') return false;
    const faulted = draft('case.faulted', key, { reason: '样本' });
    await journal.record({ caseId, head: state.head, drafts: [{ ...faulted, at: Date.now() }] });
  }
}
