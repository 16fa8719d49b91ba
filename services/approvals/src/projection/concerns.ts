import type { BsonData } from '@kuaijin/kit/journal';
import { ownerOf } from '@kuaijin/workflow-approvals/acts/coordination/recipients';
import { changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';

/**
 * Whom an event concerns, as its data tells it: persons, departments (those who handle its steps, and its head),
 * owners.
 */
interface Concerned {
  readonly recipientId?: string;
  readonly recipientIds?: readonly string[];
  readonly recipientDepartmentIds?: readonly string[];
  readonly recipientOrganisationIds?: readonly string[];
  /** Of a rung: the limit, where it is not the promise. */
  readonly limit?: string;
}

type EventData = { readonly [name: string]: BsonData | undefined };

/**
 * Whom an entry of a case concerns and what it is about, as the data of its event; undefined where it concerns nobody
 * in particular.
 * @param known what an operation on a step says by itself (projection/recipients)
 */
export function concernsOf(after: CaseState, entry: CaseEntry, known?: EventData): EventData | undefined {
  const ended = concernedByEnd(after, entry);
  if (ended !== undefined) return { ...ended, projectName: after.projectName };
  if (!('stepId' in entry.data)) return known;
  const step = after.steps[entry.data.stepId];
  const concerned = step === undefined ? undefined : (known ?? concernedBy(after, step, entry));
  return step === undefined || concerned === undefined ? known : { ...concerned, ...aboutStep(after, step) };
}

/** The name of a step, for its recipients. */
export const aboutStep = (state: CaseState, step: StepState): { itemName: string; projectName: string } => ({
  itemName: itemOf(state, step).name,
  projectName: state.projectName,
});

function concernedBy(after: CaseState, step: StepState, entry: CaseEntry): EventData | undefined {
  const recipients = changeOfEntry(entry.type)?.notify?.(step, entry, after);
  if (recipients === undefined || entry.type !== 'step.limitRung') return recipients && { ...recipients };
  return { limit: entry.data.limit, ...recipients };
}

/** The end of a case: its owner, and the departments whose open steps ended with it. */
function concernedByEnd(after: CaseState, { type }: CaseEntry): Concerned | undefined {
  if (type !== 'case.approved' && type !== 'case.rejected' && type !== 'case.withdrawn') return undefined;
  const begun = Object.values(after.steps).filter(
    ({ status, dispatchedAt }) => status === 'WITHDRAWN' && dispatchedAt !== undefined,
  );
  const departments = [...new Set(begun.map(({ departmentId }) => departmentId))];
  return { ...ownerOf(after), recipientDepartmentIds: type === 'case.approved' ? [] : departments };
}
