import type { CaseState } from '../../case/state';
import type { EventFields } from '../event-fields';

/** What became of a promise 承诺; the step itself stays as it is. */
export function promiseEvent(
  { data: { stepId } }: { readonly data: { readonly stepId: string } },
  after: CaseState,
  before: CaseState | undefined,
): EventFields {
  const from = before?.steps[stepId]?.commitment?.status;
  const to = after.steps[stepId]?.commitment?.status;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
