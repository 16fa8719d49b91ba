/** What the workflow of a case asks of its own service. */
import type { CaseActivities } from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from './model/case-journal';

/** Is told what is stored, so that readers see it soon; never waited for. */
export type Stored = (caseId: string, head: number) => void;

/** The activities of the worker of approvals. `record` runs as a local activity. */
export function caseActivities(journal: CaseJournal, stored: Stored): CaseActivities {
  return {
    record: async (args) => {
      const result = await journal.record(args);
      const last = result.entries.at(-1);
      if (last !== undefined) stored(args.caseId, last.seq);
      return result;
    },
  };
}
