/**
 * 前期攻坚任务书、时间表、路线图: the agreed plan of a project before its start, version by version, held against the one that
 * was taken as the baseline. Days are `YYYY-MM-DD` in China. Pure; REPORTS rows 14 and 29.
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** One step on the way to the start. */
export interface PlanStep {
  readonly code: string;
  readonly name: string;
  /** 责任单位或责任人 */
  readonly responsible: string;
  readonly dueOn: string;
  /** 时限 in calendar days, counted from when the steps before it are done; left out: none. */
  readonly limitDays?: number;
  /** Codes of the steps that come before it. */
  readonly after: readonly string[];
}

/** What is planned: 任务书 the task, 时间表 the days, 路线图 the order. */
export interface Planned {
  readonly task: string;
  /** 计划开工日; no step is due later. */
  readonly startOn: string;
  readonly steps: readonly PlanStep[];
  /** Why it is planned so, or anew. */
  readonly reason: string;
}

/** One version of the plan. */
export interface PlanVersion extends Planned {
  readonly drafted: TimedAct;
}

/** A version and its number. */
export interface NumberedVersion extends PlanVersion {
  readonly version: number;
}

/** A step that was done. */
export interface StepDone {
  readonly code: string;
  readonly doneOn: string;
  readonly fileIds: readonly string[];
  readonly act: TimedAct;
}

export interface PreliminaryPlan extends Placed {
  readonly projectId: string;
  /** Oldest first, the last one holds: the n-th is version n. */
  readonly versions: readonly PlanVersion[];
  /** Version against which it is held, once for ever; left out: none yet. */
  readonly baseline?: number;
  readonly done: readonly StepDone[];
}

/** What can happen to a plan. */
export type PlanFact =
  | { readonly type: 'preliminaryPlan.drafted'; readonly place: PlacedPlan; readonly planned: Planned }
  | { readonly type: 'preliminaryPlan.baselined'; readonly version: number; readonly documentNumber: string }
  | ({ readonly type: 'preliminaryPlan.stepCompleted' } & Omit<StepDone, 'act'>);

type PlacedPlan = Pick<PreliminaryPlan, 'id' | 'projectId' | 'regionId' | 'ownerId'>;

export const planIdOf = (projectId: string): string => `plan-${projectId}`;

/** The plan after a fact. @throws Error for a journal that does not begin with a draft: it is broken */
export function withPlanFact(plan: PreliminaryPlan | undefined, fact: PlanFact, at: Date, act: Act): PreliminaryPlan {
  const by = { ...act, at };
  if (fact.type === 'preliminaryPlan.drafted') {
    const version = { ...fact.planned, drafted: by };
    return plan === undefined
      ? { ...fact.place, versions: [version], done: [] }
      : { ...plan, versions: [...plan.versions, version] };
  }
  if (plan === undefined) throw new Error(`${fact.type} before preliminaryPlan.drafted`);
  if (fact.type === 'preliminaryPlan.baselined') return { ...plan, baseline: fact.version };
  const { code, doneOn, fileIds } = fact;
  return { ...plan, done: [...plan.done.filter((one) => one.code !== code), { code, doneOn, fileIds, act: by }] };
}

/** Why steps cannot be the road to a start, or undefined. */
export function roadRefusal({ steps, startOn }: Planned): Refusal | undefined {
  const dueOn = new Map(steps.map((step) => [step.code, step.dueOn]));
  for (const [index, step] of steps.entries()) {
    const at = (...path: readonly string[]) => ['input', 'steps', String(index), ...path];
    if (step.dueOn > startOn) {
      return refuse('INVALID_INPUT', at('dueOn'), { expected: `${startOn} or before`, received: step.dueOn });
    }
    for (const before of step.after) {
      const earlier = dueOn.get(before);
      if (earlier === undefined || before === step.code) {
        return refuse('INVALID_INPUT', at('after'), { expected: 'codes of other steps of the plan', received: before });
      }
      if (earlier > step.dueOn) {
        return refuse('INVALID_INPUT', at('dueOn'), { expected: `${earlier} or after`, received: step.dueOn });
      }
    }
  }
  const circle = circleIn(steps);
  if (circle === undefined) return undefined;
  return refuse('INVALID_INPUT', ['input', 'steps'], { expected: 'an order without a circle', received: circle });
}

/** A step that comes after itself by way of others. */
function circleIn(steps: readonly PlanStep[]): string | undefined {
  const left = new Map(steps.map((step) => [step.code, step.after]));
  for (let isSmaller = true; isSmaller; ) {
    const free = [...left].filter(([, after]) => !after.some((code) => left.has(code)));
    for (const [code] of free) left.delete(code);
    isSmaller = free.length > 0;
  }
  return left.keys().next().value;
}

/** Takes the plan that holds as the baseline. @returns STATE_CONFLICT where there is one */
export function baselinePlan(plan: PreliminaryPlan, documentNumber: string, version: number): PlanFact | Refusal {
  if (plan.baseline === undefined) {
    return { type: 'preliminaryPlan.baselined', version: plan.versions.length, documentNumber };
  }
  return refuse('STATE_CONFLICT', ['input', 'projectId'], {
    expected: 'DRAFTED',
    received: 'BASELINED',
    details: { status: 'BASELINED', version },
  });
}

/** Where a plan stands. */
export const planStatus = ({ baseline }: PreliminaryPlan): 'DRAFTED' | 'BASELINED' =>
  baseline === undefined ? 'DRAFTED' : 'BASELINED';

/** The plan that holds. */
export const currentPlan = ({ versions }: PreliminaryPlan): PlanVersion | undefined => versions.at(-1);

/** The plan against which it is held. */
export const baselineOf = ({ versions, baseline }: PreliminaryPlan): PlanVersion | undefined =>
  baseline === undefined ? undefined : versions[baseline - 1];
