import type { Recipients } from '@kuaijin/workflow-approvals/acts/act';
import type { EventData } from '@kuaijin/workflow-approvals/acts/event-fields';
import { changeOfCase, changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import { aboutStep } from '@kuaijin/workflow-approvals/acts/step-event';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';

/**
 * Whom an entry of a case concerns (persons, departments with their handlers and head, owners) and what it is about, as
 * the data of its event; undefined where it concerns nobody in particular.
 * @param known what its act says that it is about
 */
export function concernsOf(after: CaseState, entry: CaseEntry, known?: EventData): EventData | undefined {
  const ofCase = changeOfCase(entry.type)?.notify?.(after);
  if (ofCase !== undefined) return { ...known, ...ofCase, projectName: after.projectName };
  if (!('stepId' in entry.data)) return known;
  const step = after.steps[entry.data.stepId];
  if (step === undefined) return known;
  const recipients: Recipients | undefined = changeOfEntry(entry.type)?.notify?.(step, entry, after);
  if (known === undefined && recipients === undefined) return undefined;
  return { ...known, ...recipients, ...aboutStep(after, step) };
}
