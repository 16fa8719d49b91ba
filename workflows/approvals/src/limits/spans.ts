import { isInForce } from '../case/edition';
import { stepOfItem } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { StepStop } from '../case/step-acts';
import type { Instant } from '../case/terms';
import { isDone } from '../case/transitions';
import { type Limit, limitOf, limitUnder, timeOf } from './clock';
import { ruleInForce, shortened } from './limit-class';
import { type SpanPlan, spanPlan } from './span-plan';

/** 阶段时限和总时限: the clock of a stage or of a whole case has one limit, in working days from its start. */

export interface SpanClock {
  /** Absent before it begins. */
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  /** Since when it stands still; absent while it runs. */
  readonly standsSince?: Instant;
  /** While it stands still, the due moment that it would have if it went on now. */
  readonly dueAt: Instant | null;
  readonly isProvisional: boolean;
  /** Working days of the limit, under the class of the case; null without one. */
  readonly limitWorkingDays: number | null;
}

interface Extent {
  readonly startedAt?: Instant;
  readonly endedAt?: Instant;
  readonly standsSince?: Instant;
  /** What does not count against the limit, in order and without overlap. */
  readonly stops?: readonly StepStop[];
  /** The least that the limit is, under the class of the case: what the items themselves promise. */
  readonly leastWorkingDays?: number;
}

function spanClock(state: CaseState, extent: Extent, limitWorkingDays: number | undefined): SpanClock {
  const { startedAt, endedAt, standsSince, stops = [], leastWorkingDays = 0 } = extent;
  const atLeast = (days: number | undefined) => (days === undefined ? undefined : Math.max(days, leastWorkingDays));
  const rule = ruleInForce(state);
  const working = atLeast(rule === undefined ? limitWorkingDays : spanLimit(state, limitWorkingDays));
  const ordinary = startedAt === undefined ? null : limitOf(timeOf(state), startedAt, atLeast(limitWorkingDays));
  const limit = later(state, limitUnder(state, rule, startedAt ?? 0, ordinary, { working }), stops);
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(standsSince === undefined || endedAt !== undefined ? {} : { standsSince }),
    dueAt: limit?.dueAt ?? null,
    isProvisional: limit?.isProvisional ?? false,
    limitWorkingDays: working ?? null,
  };
}

/**
 * A limit without what does not count against it: working days that ended meanwhile, or the time itself under the
 * accelerated clock.
 */
function later(state: CaseState, limit: Limit | null, stops: readonly StepStop[]): Limit | null {
  if (limit === null || stops.length === 0) return limit;
  if (state.secondsPerWorkingDay !== undefined) {
    return { ...limit, dueAt: limit.dueAt + stops.reduce((sum, { since, until }) => sum + until - since, 0) };
  }
  const time = timeOf(state);
  const days = stops.reduce(
    (sum, { since, until }) => sum + time.workingDaysBetween(new Date(since), new Date(until)),
    0,
  );
  const moved = time.shift(new Date(limit.dueAt), days);
  return { dueAt: moved.dueAt.getTime(), isProvisional: limit.isProvisional || moved.isProvisional };
}

/** A limit of a stage or of the whole case in working days, under the class of the case. */
function spanLimit(state: CaseState, limitWorkingDays: number | undefined): number | undefined {
  const rule = ruleInForce(state);
  return rule === undefined || limitWorkingDays === undefined ? limitWorkingDays : shortened(rule, limitWorkingDays);
}

/**
 * 总时限: from the submission to the end, against the limit of the catalogue, without the time that does not count (see
 * {@link stopsOf}); steps beside the stages stop it once the core is done.
 * @param at until when a stop that lasts is counted
 */
export function caseClock(state: CaseState, at?: Instant): SpanClock {
  const { submittedAt: startedAt, endedAt } = state;
  const whole = { startedAt, ...(endedAt === undefined ? {} : { endedAt }) };
  const limit = state.catalogue.totalLimitWorkingDays;
  if (!isInForce('spanClocks', state)) return spanClock(state, whole, limit);
  const plan = spanPlan(state);
  const coreEnd = endOf(stepsOf(state, plan.counted));
  const beside = coreEnd === undefined ? [] : stepsOf(state, plan.beside);
  return spanClock(state, { ...whole, ...standing(state, plan, whole, at, beside, coreEnd) }, limit);
}

/**
 * 阶段时限: from the first dispatch of a core step of the stage until its core steps are done, against the limit of the
 * stage, without the time that does not count. What runs beside the stage (并行推进) or may begin before it neither starts
 * it nor holds its end.
 * @param at until when a stop that lasts is counted
 */
export function stageClock(state: CaseState, stageCode: string, at?: Instant): SpanClock {
  const limit = state.catalogue.stages.find((one) => one.code === stageCode)?.limitWorkingDays;
  if (!isInForce('spanClocks', state)) return spanClock(state, firstExtent(state, stageCode), limit);
  const plan = spanPlan(state, stageCode);
  const starts = stepsOf(state, plan.starting).flatMap(({ times }) => times?.begunAt ?? []);
  if (starts.length === 0) return spanClock(state, {}, limit);
  const endedAt = endOf(stepsOf(state, plan.counted));
  const whole = { startedAt: Math.min(...starts), ...(endedAt === undefined ? {} : { endedAt }) };
  return spanClock(state, { ...whole, ...standing(state, plan, whole, at) }, limit);
}

const stepsOf = (state: CaseState, codes: readonly string[]): StepState[] =>
  codes.flatMap((code) => stepOfItem(state, code) ?? []);

/** When the last of these was decided, or signed to its end; undefined while one is not done, or there are none. */
function endOf(steps: readonly StepState[]): Instant | undefined {
  const ends = steps.map(({ status, decidedAt, signedApproval }) => (isDone(status) ? decidedAt : signedApproval?.at));
  return ends.length > 0 && ends.every((end) => end !== undefined) ? Math.max(...ends) : undefined;
}

/** What stops a span: its own steps, and those that do not count in the clock and that it waits for. */
function standing(
  state: CaseState,
  { counted, uncounted, days }: SpanPlan,
  { startedAt, endedAt }: { readonly startedAt: Instant; readonly endedAt?: Instant },
  at: Instant | undefined,
  beside: readonly StepState[] = [],
  besideFrom = startedAt,
): Extent {
  const steps = stepsOf(state, [...counted, ...uncounted]);
  const until = endedAt ?? Number.POSITIVE_INFINITY;
  const lasting = [...steps, ...beside].flatMap(({ times }) => times?.standsSince ?? []);
  return {
    leastWorkingDays: days,
    stops: merged([...stopsOf(steps, startedAt, until, at), ...stopsOf(beside, besideFrom, until, at)]),
    ...(lasting.length === 0 ? {} : { standsSince: Math.max(startedAt, Math.min(...lasting)) }),
  };
}

/** Stops of steps within a span. One that lasts is counted until `at`, and not at all where that is left out. */
function stopsOf(steps: readonly StepState[], from: Instant, until: Instant, at: Instant | undefined): StepStop[] {
  return steps
    .flatMap(({ times }) => {
      const { stops = [], standsSince } = times ?? {};
      return standsSince === undefined || at === undefined ? stops : [...stops, { since: standsSince, until: at }];
    })
    .map((stop) => ({ since: Math.max(stop.since, from), until: Math.min(stop.until, until) }))
    .filter((stop) => stop.since < stop.until);
}

/** The same time counted once: the overlap of two stopped steps is one stop. */
function merged(stops: readonly StepStop[]): StepStop[] {
  const apart: StepStop[] = [];
  for (const stop of [...stops].sort((a, b) => a.since - b.since)) {
    const last = apart.at(-1);
    if (last === undefined || stop.since > last.until) apart.push(stop);
    else if (stop.until > last.until) apart[apart.length - 1] = { since: last.since, until: stop.until };
  }
  return apart;
}

/** A stage of a case of the first edition: from the first dispatch of any step, whatever paused. */
function firstExtent(state: CaseState, stageCode: string): Extent {
  const items = state.catalogue.items.filter((item) => item.stageCode === stageCode);
  const steps = items.flatMap((item) => {
    const step = state.steps[`${state.id}/${item.code}`];
    // What is only looked up begins and holds nothing.
    return step === undefined || step.status === 'SKIPPED' || item.lane === 'PRECHECK' ? [] : [{ item, step }];
  });
  const starts = steps.flatMap(({ step }) => step.dispatchedAt ?? []);
  if (starts.length === 0) return {};
  const core = steps.filter(({ item }) => item.lane === 'PARALLEL_CORE');
  const endedAt = endOf((core.length > 0 ? core : steps).map(({ step }) => step));
  return { startedAt: Math.min(...starts), ...(endedAt === undefined ? {} : { endedAt }) };
}
