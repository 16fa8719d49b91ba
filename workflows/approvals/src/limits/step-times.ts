import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { isInForce } from '../case/edition';
import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { StepTimes } from '../case/step-acts';
import type { Instant } from '../case/terms';

/** When a step began and when it stood still: what the limits of its stage and of its case are counted by. */

/** Where it is handled. */
const handled: ReadonlySet<string> = new Set(['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED']);

/**
 * True while the time of a step counts against no limit (行政许可法 45; RULES 1 and 1.1): a correction, a special procedure,
 * papers that the owner still has to make up, a matter that he has to submit again; and all the time of an item that
 * does not count in the clock, such as a review that he commissions.
 */
function standsStill({ countsInClock }: ItemSnapshot, { status, pause, preApproval }: StepState): boolean {
  if (!countsInClock) return handled.has(status);
  return pause !== undefined || preApproval?.waitingSince !== undefined || status === 'REVOKED';
}

function timesAfter(before: StepTimes = {}, item: ItemSnapshot, step: StepState, at: Instant): StepTimes | undefined {
  const begunAt = before.begunAt ?? step.dispatchedAt;
  if (begunAt === undefined) return undefined;
  const { standsSince, stops } = before;
  const isStanding = standsStill(item, step);
  if (begunAt === before.begunAt && isStanding === (standsSince !== undefined)) return before;
  const now = { begunAt, ...(stops === undefined ? {} : { stops }) };
  if (isStanding) return { ...now, standsSince: standsSince ?? at };
  return standsSince === undefined ? now : { begunAt, stops: [...(stops ?? []), { since: standsSince, until: at }] };
}

/** The case after an entry, with the times of the steps that the entry changed. Unchanged in a case that keeps none. */
export function withStepTimes(before: CaseState | undefined, after: CaseState, at: Instant): CaseState {
  if (before === undefined || !isInForce('spanClocks', after)) return after;
  let steps: Record<string, StepState> | undefined;
  for (const step of Object.values(after.steps)) {
    const was = before.steps[step.id];
    if (was === step) continue;
    const times = timesAfter(was?.times, itemOf(after, step), step, at);
    if (times === undefined || times === step.times) continue;
    steps ??= { ...after.steps };
    steps[step.id] = { ...step, times };
  }
  return steps === undefined ? after : { ...after, steps };
}
