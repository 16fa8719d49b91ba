import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { decisiveDue, workingDaysBetween, workingDaysLeft } from '@kuaijin/workflow-approvals/limits/clock';
import { countedDays } from '@kuaijin/workflow-approvals/sequencing/plan';
import { planOf } from './case-plan';

/** When an item began and ended, or will as far as is known, in working days from the submission. */
export interface ActualItem {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** The predecessor that ended last, absent for an item that waited for nothing. */
  readonly after?: string;
}

export interface ActualPath {
  /** 实际关键路径: item codes, the first first. */
  readonly codes: readonly string[];
  /** Its length in working days, from the submission to the end that is known or expected. */
  readonly length: number;
  /** 预计还需工作日: none when the case has ended. */
  readonly expectedRemaining: number;
}

/**
 * 实际关键路径: what took and takes the longest, with what is known so far. What is decided counts as long as it took; what
 * runs ends with its due moment, or now when that has passed; what has not begun takes its promise after what it waits
 * for.
 */
export function actualPath(state: CaseState, now: Instant): ActualPath {
  const today = workingDaysBetween(state, state.submittedAt, state.endedAt ?? now);
  const items = new Map<string, ActualItem>();
  for (const code of planOf(state).planned.keys()) {
    const item = state.catalogue.items.find((one) => one.code === code);
    const step = state.steps[`${state.id}/${code}`];
    if (item !== undefined && step !== undefined) items.set(code, actualItem(state, step, item, items, today, now));
  }
  let last: ActualItem | undefined;
  for (const one of items.values()) if (last === undefined || one.end > last.end) last = one;
  const length = last?.end ?? 0;
  const codes: string[] = [];
  for (let at = last; at !== undefined; at = at.after === undefined ? undefined : items.get(at.after)) {
    codes.unshift(at.code);
  }
  return { codes, length, expectedRemaining: state.status === 'RUNNING' ? Math.max(0, length - today) : 0 };
}

function actualItem(
  state: CaseState,
  step: StepState,
  item: ItemSnapshot,
  known: ReadonlyMap<string, ActualItem>,
  today: number,
  now: Instant,
): ActualItem {
  let last: ActualItem | undefined;
  for (const code of planOf(state).waits.get(item.code) ?? []) {
    const before = known.get(code);
    if (before !== undefined && (last === undefined || before.end > last.end)) last = before;
  }
  const after = last === undefined ? {} : { after: last.code };
  const day = (at: Instant) => workingDaysBetween(state, state.submittedAt, at);
  const { dispatchedAt, decidedAt } = step;
  if (dispatchedAt === undefined) {
    // What a case that has ended never began took no time.
    const start = Math.max(last?.end ?? 0, state.endedAt === undefined ? today : 0);
    return { code: item.code, start, end: start + (state.endedAt === undefined ? countedDays(item) : 0), ...after };
  }
  const start = day(dispatchedAt);
  if (decidedAt !== undefined) return { code: item.code, start, end: day(decidedAt), ...after };
  if (state.endedAt !== undefined) return { code: item.code, start, end: today, ...after };
  return { code: item.code, start, end: today + expectedDays(state, step, item, now), ...after };
}

/**
 * What a step that is under way still needs: the rest of its clock, which stands still while it is paused; all of its
 * promise before it is accepted.
 */
function expectedDays(state: CaseState, { clock, pause }: StepState, item: ItemSnapshot, now: Instant): number {
  const due = clock === undefined ? null : decisiveDue(clock);
  if (due === null) return clock === undefined ? countedDays(item) : 0;
  return Math.max(0, workingDaysLeft(state, due, pause?.since ?? now) ?? 0);
}

/** True while the owner has to act: to correct papers, or to submit a matter again. */
export const waitsForOwner = (state: CaseState): boolean =>
  state.status === 'RUNNING' &&
  Object.values(state.steps).some(({ pause, status }) => pause?.kind === 'CORRECTION' || status === 'REVOKED');
