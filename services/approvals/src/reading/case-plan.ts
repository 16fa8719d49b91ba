import { isToBeChecked, mayBeSigned } from '@kuaijin/workflow-approvals/acts/tolerance/tolerance';
import type { CatalogueSnapshot, ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { isDone } from '@kuaijin/workflow-approvals/case/transitions';
import { type CaseTime, timeOf, workingDaysBetween } from '@kuaijin/workflow-approvals/limits/clock';
import {
  criticalPath,
  type PlannedItem,
  planItems,
  predecessors,
  serialSum,
} from '@kuaijin/workflow-approvals/sequencing/plan';

/**
 * The plan of a case: what waits for what among its applicable items, and how long that takes if every promise is kept.
 */
export interface CasePlan {
  readonly items: readonly ItemSnapshot[];
  readonly waits: ReadonlyMap<string, readonly string[]>;
  readonly blocks: ReadonlyMap<string, readonly string[]>;
  readonly planned: ReadonlyMap<string, PlannedItem>;
  /** Working days. */
  readonly serial: number;
  readonly critical: { readonly codes: readonly string[]; readonly length: number };
}

const plans = new WeakMap<CaseState, CasePlan>();

/** The plan follows from the submission alone; it is kept as long as the state that it was made of. */
export function planOf(state: CaseState): CasePlan {
  const known = plans.get(state);
  if (known !== undefined) return known;
  const items = state.catalogue.items.filter(({ code }) => {
    const status = state.steps[`${state.id}/${code}`]?.status;
    return status !== undefined && status !== 'SKIPPED';
  });
  const plan = planOfItems(state.catalogue, items);
  plans.set(state, plan);
  return plan;
}

/** The plan of these items of a catalogue, before there is a case. */
export function planOfItems(catalogue: CatalogueSnapshot, items: readonly ItemSnapshot[]): CasePlan {
  const waits = predecessors(catalogue, items);
  return {
    items,
    waits,
    blocks: turned(waits),
    planned: planItems(catalogue, items),
    serial: serialSum(items),
    critical: criticalPath(catalogue, items),
  };
}

/** 计划开始 of an item if every promise is kept; undefined for one that does not apply. */
export function plannedStart(state: CaseState, itemCode: string): Instant | undefined {
  const start = planOf(state).planned.get(itemCode)?.start;
  return start === undefined ? undefined : momentOfDay(state, state.submittedAt, start);
}

/** The moment at which so many working days from a submission are over. */
export const momentOfDay = (time: CaseTime, submittedAt: Instant, day: number): Instant =>
  day === 0 ? submittedAt : timeOf(time).dueAt(new Date(submittedAt), day).dueAt.getTime();

/** 已用工作日, to the end of the case or to now. */
export const elapsedDays = (state: CaseState, now: Instant): number =>
  workingDaysBetween(state, state.submittedAt, state.endedAt ?? now);

/** 串联合计 of what is decided: the working days that its items would have taken one after the other. */
export const serialOfDecided = (state: CaseState): number =>
  serialSum(
    planOf(state).items.filter(({ code }) => {
      const status = state.steps[`${state.id}/${code}`]?.status;
      return status !== undefined && (isDone(status) || status === 'REJECTED');
    }),
  );

/** Departments that a running case waits for: those that have to take a step or still have to sign it. */
export function waitingOn(state: CaseState): string[] {
  if (state.status !== 'RUNNING') return [];
  const waiting = Object.values(state.steps).flatMap((step) => {
    if (step.status === 'DISPATCHED' || step.status === 'RETURNED') return [step.departmentId];
    if (isToBeChecked(step)) return [step.departmentId];
    if (!mayBeSigned(step)) return [];
    return step.signatures.filter(({ decision }) => decision === undefined).map(({ departmentId }) => departmentId);
  });
  return [...new Set(waiting)];
}

function turned(waits: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  for (const [code, before] of waits) {
    for (const one of before) blocks.set(one, [...(blocks.get(one) ?? []), code]);
  }
  return blocks;
}
