/**
 * What statistics are made of: a fact for each step of a case that was dispatched. Pure, over the state of the case.
 */

import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { startClock, workingDaysBetween } from '@kuaijin/workflow-approvals/limits/clock';
import { offered } from '@kuaijin/workflow-approvals/limits/limit-class';
import { planOf } from '../case-plan';

export interface StepFact {
  readonly itemCode: string;
  readonly itemName: string;
  readonly departmentId: string;
  /** Absent while the step is open. */
  readonly decidedAt?: Instant;
  /** Whether the decision came before the promise was over; absent without a promise or a decision. */
  readonly isOnTime?: boolean;
  /** 超时默许: nobody decided it; absent otherwise. */
  readonly isTacit?: boolean;
  /**
   * Working days from acceptance to decision, less those for which the clock was stopped; absent without a decision.
   */
  readonly workingDays?: number;
  /** Working days that steps behind this one waited while it was open, added up over these steps. */
  readonly waited: number;
  /** The part of them in which nothing else kept the step behind from beginning. */
  readonly waitedAlone: number;
}

/** Statuses of a step that somebody still has to work on. */
const isOpen = (state: CaseState, step: StepState): boolean =>
  state.status === 'RUNNING' && step.dispatchedAt !== undefined && step.decidedAt === undefined;

/**
 * The facts of a case. A step that was withdrawn before it was decided is none: nobody can say when it would have been.
 * @param now until when an open step has been waited for
 */
export function stepFacts(state: CaseState, now: Instant): StepFact[] {
  const byCode = new Map(Object.values(state.steps).map((step) => [step.itemCode, step]));
  return [...byCode.values()].flatMap((step) => {
    const { outcome, dispatchedAt } = step;
    if (dispatchedAt === undefined || (outcome === undefined && !isOpen(state, step))) return [];
    const { name, lane } = itemOf(state, step);
    // What is only looked up is no work of a department.
    if (lane === 'PRECHECK') return [];
    const { itemCode, departmentId } = step;
    return [{ itemCode, itemName: name, departmentId, ...decided(state, step), ...waiting(state, step, byCode, now) }];
  });
}

function decided(
  state: CaseState,
  step: StepState,
): Pick<StepFact, 'decidedAt' | 'isOnTime' | 'isTacit' | 'workingDays'> {
  const { outcome, clock } = step;
  if (outcome === undefined) return {};
  const due = clock?.dueAt ?? null;
  return {
    decidedAt: outcome.at,
    ...(step.status === 'DEEMED_APPROVED' ? { isTacit: true } : {}),
    ...(due === null ? {} : { isOnTime: outcome.at < due }),
    ...(clock === undefined
      ? {}
      : {
          workingDays: Math.max(0, workingDaysBetween(state, clock.startedAt, outcome.at) - stoppedDays(state, step)),
        }),
  };
}

/** Working days for which the clock was stopped: those by which its due moment moved, less the extension. */
function stoppedDays(state: CaseState, step: StepState): number {
  const { clock } = step;
  if (clock === undefined) return 0;
  const rule = clock.limitClass === undefined ? undefined : offered(state.catalogue, clock.limitClass);
  const first = startClock(state, itemOf(state, step), clock.startedAt, rule);
  const [from, to] = clock.dueAt === null ? [first.statutoryDueAt, clock.statutoryDueAt] : [first.dueAt, clock.dueAt];
  if (from === null || to === null) return 0;
  return Math.max(0, workingDaysBetween(state, from - 1, to - 1) - (clock.extension?.workingDays ?? 0));
}

/** When a step let others begin: with its decision, or before that with its pre-approval. */
const letOn = (step: StepState | undefined): Instant | undefined => step?.preApproval?.at ?? step?.decidedAt;

/** What waited for a step, from its dispatch until it was done or until now. */
function waiting(
  state: CaseState,
  step: StepState,
  byCode: ReadonlyMap<string, StepState>,
  now: Instant,
): Pick<StepFact, 'waited' | 'waitedAlone'> {
  const { waits, blocks } = planOf(state);
  const from = step.dispatchedAt ?? now;
  const until = letOn(step) ?? now;
  let waited = 0;
  let waitedAlone = 0;
  for (const code of blocks.get(step.itemCode) ?? []) {
    waited += workingDaysBetween(state, from, until);
    const others = (waits.get(code) ?? []).filter((one) => one !== step.itemCode);
    const free = Math.max(from, ...others.map((one) => letOn(byCode.get(one)) ?? Number.POSITIVE_INFINITY));
    if (free < until) waitedAlone += workingDaysBetween(state, free, until);
  }
  return { waited, waitedAlone };
}
