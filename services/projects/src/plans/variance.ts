/** 偏差: how the steps of a plan lie to its baseline, and by how many days the start came early. Days are whole. Pure. */
import { daysBetween } from '@kuaijin/kit/working-days';
import { baselineOf, currentPlan, type PlanStep, type PreliminaryPlan, type StepDone } from './rules';

/** A step as it stands on a day. */
export interface StepVariance {
  readonly step: PlanStep;
  readonly done: StepDone | undefined;
  /** Of the baseline; undefined without one, and for a step that came later. */
  readonly baselineDueOn: string | undefined;
  /** By how many days the plan was moved since the baseline, later is positive. */
  readonly movedDays: number | undefined;
  /** Days behind the baseline, before it negative: of what is done on its day, of what is late until the day asked. */
  readonly varianceDays: number | undefined;
  /** Days from when the steps before it were done until it was; undefined until it is, and where none come before. */
  readonly tookDays: number | undefined;
  readonly isOverLimit: boolean;
}

/** Every step of the plan that holds, as of a day. */
export function variancesOf(plan: PreliminaryPlan, day: string): readonly StepVariance[] {
  const baseline = new Map(baselineOf(plan)?.steps.map(({ code, dueOn }) => [code, dueOn]));
  const doneBy = new Map(plan.done.filter(({ doneOn }) => doneOn <= day).map((done) => [done.code, done]));
  return (currentPlan(plan)?.steps ?? []).map((step): StepVariance => {
    const [done, baselineDueOn] = [doneBy.get(step.code), baseline.get(step.code)];
    const tookDays = tookFrom(step, doneBy);
    return {
      ...{ step, done, baselineDueOn, tookDays },
      movedDays: baselineDueOn === undefined ? undefined : daysBetween(baselineDueOn, step.dueOn),
      varianceDays: behind(baselineDueOn, done?.doneOn, day),
      isOverLimit: step.limitDays !== undefined && tookDays !== undefined && tookDays > step.limitDays,
    };
  });
}

/** Days by which the works started before the baseline planned it; later is negative. */
export function earlyStartDays(plan: PreliminaryPlan, startedOn: string | undefined): number | undefined {
  const startOn = baselineOf(plan)?.startOn;
  return startOn === undefined || startedOn === undefined ? undefined : daysBetween(startedOn, startOn);
}

function behind(dueOn: string | undefined, doneOn: string | undefined, day: string): number | undefined {
  if (dueOn === undefined) return undefined;
  if (doneOn !== undefined) return daysBetween(dueOn, doneOn);
  return day > dueOn ? daysBetween(dueOn, day) : undefined;
}

function tookFrom({ code, after }: PlanStep, doneBy: ReadonlyMap<string, StepDone>): number | undefined {
  const done = doneBy.get(code)?.doneOn;
  const before = after.map((one) => doneBy.get(one)?.doneOn);
  const last = before.includes(undefined) ? undefined : [...before].sort().at(-1);
  return done === undefined || last === undefined ? undefined : daysBetween(last, done);
}
