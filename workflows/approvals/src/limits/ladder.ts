import { type CommitmentMoment, commitmentMoment } from '../acts/commitment/commitment';
import { type SilenceMoment, silenceMoments } from '../acts/coordination/consult-in-writing';
import { lookUpAt } from '../acts/intake/prior-approval';
import { tacitApprovalAt } from '../acts/review/tacit-approval';
import { settledMoments, type ToleranceMoment, toleranceMoments } from '../acts/tolerance/moments';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { isInForce } from '../case/edition';
import { itemOf } from '../case/find';
import type { CaseState, StepClock, StepState } from '../case/state';
import type { Instant, RungKind } from '../case/terms';
import { acceptanceDue, decisiveDue, isClockRunning, ladderOf, papersSince } from './clock';
import { deliveryMoments, type LimitMoment, limitMoments, spanMoments } from './limit-moments';
import { type RungMoment, rungMoments } from './rungs';
import { type StudyMoment, studyMoments } from './study-limit';

/** 阶梯: which rung rings when, and the earliest thing that a timer of the case has to do. */

/** A refused element is asked for again after so long, if its account did not say before that it has grown. */
export const ELEMENT_RETRY_MS = 6 * 3_600_000;
/** The same under the accelerated clock. */
export const ELEMENT_RETRY_ACCELERATED_MS = 60_000;
/** Each further time after twice as long, up to so many times as long: 60 days. */
const ELEMENT_RETRY_FACTOR_MAX = 240;

/** Something a clock of the case brings about; `key` is its own for ever. */
export type Moment =
  | { readonly kind: 'deemAcceptance'; readonly key: string; readonly at: Instant; readonly stepId: string }
  | CommitmentMoment
  | { readonly kind: 'lookUp'; readonly key: string; readonly at: Instant; readonly stepId: string }
  | { readonly kind: 'tacitApproval'; readonly key: string; readonly at: Instant; readonly stepId: string }
  | ToleranceMoment
  | SilenceMoment
  | LimitMoment
  | StudyMoment
  | { readonly kind: 'pauseOver'; readonly key: string; readonly at: Instant; readonly stepId: string }
  | {
      readonly kind: 'rung';
      readonly key: string;
      readonly at: Instant;
      readonly stepId: string;
      readonly rung: RungKind;
      readonly dueRevision: number;
    }
  | { readonly kind: 'retryElement'; readonly key: string; readonly at: Instant; readonly elementId: string };

/** All rungs of an accepted step in the order in which they ring. */
export const rungsOf = (
  state: CaseState,
  item: ItemSnapshot,
  due: Instant,
  ladder: ItemSnapshot['ladder'] = item.ladder,
): readonly RungMoment[] => rungMoments(state, due, ladder);

/** The next rung of a step that has not rung for its present due moment. */
export function nextRung(state: CaseState, step: StepState): RungMoment | undefined {
  const { clock } = step;
  if (!isClockRunning(step) || clock === undefined) return undefined;
  const due = decisiveDue(clock);
  if (due === null) return undefined;
  return rungsOfClock(state, step, clock, due).find(
    ({ kind }) => !step.firedRungs.some((fired) => fired.kind === kind && fired.dueRevision === clock.dueRevision),
  );
}

/** True when this was the last rung of the step: it opens a problem. */
export function isLastRung(state: CaseState, step: StepState, rung: RungKind): boolean {
  const { clock } = step;
  const due = clock === undefined ? null : decisiveDue(clock);
  return clock !== undefined && due !== null && rungsOfClock(state, step, clock, due).at(-1)?.kind === rung;
}

/** The rungs of a step by the class under which its clock started. */
function rungsOfClock(state: CaseState, step: StepState, clock: StepClock, due: Instant): readonly RungMoment[] {
  const item = itemOf(state, step);
  return rungsOf(state, item, due, ladderOf(state.catalogue, item, clock));
}

const momentsOfStep = new WeakMap<StepState, readonly Moment[]>();

/** The next moments of one step; kept, because a step that has not changed has the same ones. */
function momentsOf(state: CaseState, step: StepState): readonly Moment[] {
  const known = momentsOfStep.get(step);
  if (known !== undefined) return known;
  const found = [...findMoments(state, step), ...toleranceMoments(step), ...silenceMoments(step)];
  momentsOfStep.set(step, found);
  return found;
}

/**
 * What is tacitly approved at a moment is not warned of any more; before that the ladder rings, and does not hold it
 * up.
 */
function findMoments(state: CaseState, step: StepState): readonly Moment[] {
  const next = findMoment(state, step) ?? commitmentMoment(state, step);
  const own = [...(next === undefined ? [] : [next]), ...limitMoments(state, step)];
  const at = tacitApprovalAt(state, step);
  if (at === undefined) return own;
  const key = `tacit/${step.id}/${step.clock?.dueRevision ?? 0}`;
  const tacit: Moment = { kind: 'tacitApproval', key, at, stepId: step.id };
  return [...own.filter((moment) => moment.at < at), tacit];
}

function findMoment(state: CaseState, step: StepState): Moment | undefined {
  const lookUp = lookUpAt(state, step);
  if (lookUp !== undefined)
    return { kind: 'lookUp', key: `lookUp/${step.id}/${step.version}`, at: lookUp, stepId: step.id };
  const [from, at] = [papersSince(state, step), acceptanceDue(state, step)];
  if (from !== undefined && at !== undefined) {
    return { kind: 'deemAcceptance', key: `deemed/${step.id}/${from}`, at, stepId: step.id };
  }
  if (step.status === 'SUSPENDED' && step.pause?.kind === 'SPECIAL_PROCEDURE') {
    const { since, dueAt } = step.pause;
    return { kind: 'pauseOver', key: `pauseOver/${step.id}/${since}`, at: dueAt, stepId: step.id };
  }
  const rung = nextRung(state, step);
  if (rung === undefined || step.clock === undefined) return undefined;
  const { dueRevision } = step.clock;
  return {
    kind: 'rung',
    key: `rung/${step.id}/${dueRevision}/${rung.kind}`,
    at: rung.moment,
    stepId: step.id,
    rung: rung.kind,
    dueRevision,
  };
}

/** What the clocks of the case will bring about next, at most one of a kind a step and an element, earliest first. */
export function moments(state: CaseState): readonly Moment[] {
  if (state.status === 'FAULTED') return [];
  const found: Moment[] = [];
  // After the approval of a case nothing but its commitments and deliveries has a moment: every other step is done.
  if (state.status === 'RUNNING' || state.status === 'APPROVED') {
    for (const step of Object.values(state.steps)) {
      found.push(...momentsOf(state, step));
    }
    found.push(...spanMoments(state), ...studyMoments(state));
  } else if (state.status === 'REJECTED') {
    for (const step of Object.values(state.steps)) found.push(...deliveryMoments(state, step));
  }
  for (const { id, attempt, refusedAt } of Object.values(state.elements)) {
    if (refusedAt === undefined) continue;
    found.push({
      kind: 'retryElement',
      key: `retry/${id}/${attempt}`,
      at: refusedAt + retryAfter(state, attempt),
      elementId: id,
    });
  }
  return [...settledMoments(state, found)].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The earliest thing a timer must do; what is under way already (by key) does not count. */
export const nextMoment = (state: CaseState, underWay: ReadonlySet<string> = new Set()): Moment | undefined =>
  moments(state).find((moment) => !underWay.has(moment.key));

/** How long a refused element waits. @param attempt how often it was asked for */
function retryAfter(state: CaseState, attempt: number): number {
  const first = state.secondsPerWorkingDay === undefined ? ELEMENT_RETRY_MS : ELEMENT_RETRY_ACCELERATED_MS;
  if (!isInForce('boundedRetries', state)) return first;
  return first * Math.min(2 ** Math.max(0, attempt - 1), ELEMENT_RETRY_FACTOR_MAX);
}
