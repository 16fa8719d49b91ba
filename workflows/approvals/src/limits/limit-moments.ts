import type { StepMoment, TimedMoment } from '../acts/timer';
import { isInForce } from '../case/edition';
import { itemOf } from '../case/find';
import type { StepLimit } from '../case/limit-rungs';
import type { CaseState, StepState } from '../case/state';
import type { Instant, RungKind } from '../case/terms';
import { leadOf } from '../sequencing/stages';
import { acceptanceDue, acceptanceLadder, isClockRunning, lightByLadder, papersSince, type StepLight } from './clock';
import { defaultLadder } from './default-ladder';
import { deliveryLimit } from './delivery';
import { lapsedLimits } from './lapsed-limits';
import { raised, ruleInForce } from './limit-class';
import { type Ladder, type RungMoment, rungMoments } from './rungs';
import type { RunningLimit } from './running-limit';
import { caseClock, type SpanClock, stageClock } from './spans';
import { statuteOf } from './statute';

/**
 * When limits other than the promise of a step ring: the statutory limit of a step, the limit of a stage, that of the
 * whole case.
 */

export interface LimitMoment<K extends string = string> extends StepMoment<K> {
  readonly limit: StepLimit;
  readonly rung: RungKind;
  readonly dueAt: Instant;
}

export interface SpanMoment extends TimedMoment<'spanRung'> {
  /** Absent for the case as a whole. */
  readonly stageCode?: string;
  readonly rung: RungKind;
  readonly dueAt: Instant;
}

/**
 * The limits of a step that run beside its promise: the five days in which it is taken, the law's own, what lapsed, and
 * the delivery.
 */
export const runningLimits = (state: CaseState, step: StepState): readonly RunningLimit[] => [
  ...limitsOfHandling(state, step),
  ...deliveryLimit(state, step),
];

const limitsOfHandling = (state: CaseState, step: StepState): readonly RunningLimit[] => [
  ...acceptanceLimit(state, step),
  ...statutoryLimit(state, step),
  ...lapsedLimits(state, step),
];

function acceptanceLimit(state: CaseState, step: StepState): RunningLimit[] {
  const dueAt = isInForce('acceptanceIsTimed', state) ? acceptanceDue(state, step) : undefined;
  const startedAt = papersSince(state, step);
  if (dueAt === undefined || startedAt === undefined) return [];
  return [{ limit: 'ACCEPTANCE', startedAt, dueAt, ladder: acceptanceLadder }];
}

/** Without a promise the law's limit is what the ladder of the step counts against, and does not ring twice. */
function statutoryLimit(state: CaseState, step: StepState): RunningLimit[] {
  const { clock } = step;
  if (!isInForce('everyLimitRings', state) || clock === undefined || !isClockRunning(step)) return [];
  const { dueAt: promised, statutoryDueAt: dueAt } = clock;
  if (promised === null || dueAt === null) return [];
  const { working, calendar } = statuteOf(state, itemOf(state, step));
  const ladder = defaultLadder(working ?? calendar ?? 0);
  return [{ limit: 'STATUTORY', startedAt: clock.startedAt, dueAt, ladder }];
}

/** The next rung of a running limit that has not rung for its due moment, and lies behind its start. */
export const nextLimitRung = (
  state: CaseState,
  { limitRungs = [] }: Pick<StepState, 'limitRungs'>,
  { limit, startedAt, dueAt, ladder }: RunningLimit,
): RungMoment | undefined =>
  rungMoments(state, dueAt, ladder).find(
    ({ kind, moment }) =>
      moment > startedAt &&
      !limitRungs.some((fired) => fired.limit === limit && fired.kind === kind && fired.dueAt === dueAt),
  );

/** The next moment of each running limit of a step, but that of its delivery. */
export const limitMoments = (state: CaseState, step: StepState): readonly LimitMoment<'limitRung'>[] =>
  nextMoments(state, step, 'limitRung', limitsOfHandling(state, step));

/** The same of the delivery of its result, which goes on when the case has ended. */
export const deliveryMoments = (state: CaseState, step: StepState): readonly LimitMoment<'deliveryRung'>[] =>
  nextMoments(state, step, 'deliveryRung', deliveryLimit(state, step));

const nextMoments = <K extends string>(
  state: CaseState,
  step: StepState,
  kind: K,
  limits: readonly RunningLimit[],
): LimitMoment<K>[] =>
  limits.flatMap((running) => {
    const next = nextLimitRung(state, step, running);
    if (next === undefined) return [];
    const { limit, dueAt } = running;
    const key = `limit/${step.id}/${limit}/${dueAt}/${next.kind}`;
    return [{ kind, key, at: next.moment, stepId: step.id, limit, rung: next.kind, dueAt }];
  });

/** 灯 of a limit of a step; null where it does not run. */
export function limitLight(state: CaseState, step: StepState, limit: StepLimit, at: Instant): StepLight | null {
  const running = runningLimits(state, step).find((one) => one.limit === limit);
  return running === undefined ? null : lightByLadder(state, running.dueAt, running.ladder, at);
}

/** The ladder of a stage or case: as of a step with such a promise, under the class of the case. */
export const spanLadder = (state: CaseState, limitWorkingDays: number): Ladder =>
  raised(ruleInForce(state), defaultLadder(limitWorkingDays));

/** 灯 of a stage or case; null where its clock does not run, or nothing limits it. */
export function spanLight(state: CaseState, span: SpanClock, at: Instant): StepLight | null {
  const { startedAt, endedAt, standsSince, dueAt, limitWorkingDays } = span;
  if (startedAt === undefined || endedAt !== undefined || standsSince !== undefined) return null;
  if (dueAt === null || limitWorkingDays === null) return null;
  return lightByLadder(state, dueAt, spanLadder(state, limitWorkingDays), at);
}

/** The next rung of a stage or case that has not rung for its due moment; none while its clock does not run. */
export function nextSpanRung(state: CaseState, span: SpanClock, stageCode?: string): RungMoment | undefined {
  const { startedAt, endedAt, standsSince, dueAt, limitWorkingDays } = span;
  if (!isInForce('spanClocks', state) || state.status !== 'RUNNING') return undefined;
  if (startedAt === undefined || endedAt !== undefined || standsSince !== undefined) return undefined;
  if (dueAt === null || limitWorkingDays === null) return undefined;
  const rung = (state.spanRungs ?? []).filter((one) => one.stageCode === stageCode && one.dueAt === dueAt);
  return rungMoments(state, dueAt, spanLadder(state, limitWorkingDays)).find(
    ({ kind, moment }) => moment > startedAt && !rung.some((fired) => fired.kind === kind),
  );
}

const momentsOfCase = new WeakMap<CaseState, readonly SpanMoment[]>();

/** The next moments of the stages of a case and of the case itself. */
export function spanMoments(state: CaseState): readonly SpanMoment[] {
  if (!isInForce('spanClocks', state)) return [];
  const known = momentsOfCase.get(state);
  if (known !== undefined) return known;
  const stages = state.catalogue.stages.filter(({ limitWorkingDays }) => limitWorkingDays !== undefined);
  const found = [
    ...stages.flatMap(({ code }) => spanMoment(state, stageClock(state, code), code)),
    ...spanMoment(state, caseClock(state)),
  ];
  momentsOfCase.set(state, found);
  return found;
}

function spanMoment(state: CaseState, span: SpanClock, stageCode?: string): SpanMoment[] {
  const next = nextSpanRung(state, span, stageCode);
  if (next === undefined || span.dueAt === null) return [];
  const { kind: rung, moment: at } = next;
  const of = stageCode === undefined ? 'caseRung' : `stageRung/${stageCode}`;
  const ofStage = stageCode === undefined ? {} : { stageCode };
  return [{ kind: 'spanRung', key: `${of}/${span.dueAt}/${rung}`, at, ...ofStage, rung, dueAt: span.dueAt }];
}

/**
 * The department that a rung of a stage concerns, or of the case: who leads it, and the earliest stage that is under
 * way.
 */
export function leadConcerned(state: CaseState, stageCode?: string): string | undefined {
  const running = state.catalogue.stages.filter(({ code }) => {
    const { startedAt, endedAt } = stageClock(state, code);
    return startedAt !== undefined && endedAt === undefined;
  });
  const code = stageCode ?? (running[0] ?? state.catalogue.stages.at(-1))?.code;
  return code === undefined ? undefined : leadOf(state, code);
}
