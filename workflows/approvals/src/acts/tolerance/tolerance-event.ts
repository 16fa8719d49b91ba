import type { CaseState, StepState } from '../../case/state';
import type { Recipients } from '../act';
import type { EventFields } from '../event-fields';

/** What the feed says of papers that are deferred: which, until when, and whom it concerns. */

interface OfStep {
  readonly data: { readonly stepId: string };
}
interface OfPapers {
  readonly data: { readonly materialCodes: readonly string[] };
}

/** The limit until which papers are made up, where there is one. */
export function limitEvent({ data: { stepId } }: OfStep, after: CaseState): EventFields {
  const due = after.steps[stepId]?.tolerance?.dueAt;
  return { data: due === undefined || due === null ? {} : { dueAt: new Date(due).toISOString() } };
}

/** The papers. */
export const papersEvent = ({ data: { materialCodes } }: OfPapers): EventFields => ({ data: { materialCodes } });

/** The papers, and until when they are made up. */
export const papersAndLimitEvent = (entry: OfStep & OfPapers, after: CaseState): EventFields => ({
  data: { ...papersEvent(entry).data, ...limitEvent(entry, after).data },
});

/** The owner, who makes up. */
export const whoMakesUp = (_step: StepState, _entry: unknown, { ownerId }: CaseState): Recipients => ({
  recipientOrganisationIds: ownerId === undefined ? [] : [ownerId],
});

/** The owner, and the office that waits. */
export const bothSides = (step: StepState, entry: unknown, state: CaseState): Recipients => ({
  ...whoMakesUp(step, entry, state),
  recipientDepartmentIds: [step.departmentId],
});
