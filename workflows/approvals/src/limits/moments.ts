import type { Reached } from '../acts/timer';
import {
  type LookUpMoment,
  type Moment,
  type OwnMoment,
  timerOf,
  timersAfterRejection,
  timersOfCase,
  timersOfSteps,
} from '../acts/timers';
import type { Proposal } from '../case/draft';
import { stepOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { EscalationRung } from './rungs';

/**
 * When the clocks of a case ring next, and what they write down then, by the catalogue of timers. Pure: the workflow
 * asks whom an escalation reaches, and what earlier cases hold.
 */

export type { LookUpMoment, Moment, OwnMoment };

const momentsOfStep = new WeakMap<StepState, readonly Moment[]>();

/** The next moments of one step; kept, because a step that has not changed has the same ones. */
function momentsOf(state: CaseState, step: StepState): readonly Moment[] {
  const known = momentsOfStep.get(step);
  if (known !== undefined) return known;
  const found = timersOfSteps.flatMap((timer) => timer.momentsOf(state, step));
  momentsOfStep.set(step, found);
  return found;
}

/** What the clocks of the case will bring about next, at most one of a kind a step and an element, earliest first. */
export const moments = (state: CaseState): readonly Moment[] =>
  [...unheld(state)].sort((a, b) => (isBefore(a, b) ? -1 : 1));

/** The same in no order. */
function unheld(state: CaseState): readonly Moment[] {
  if (state.status === 'FAULTED') return [];
  const found = [...momentsOfSteps(state), ...timersOfCase.flatMap((timer) => timer.moments(state))];
  return found.filter((moment) => timerOf(moment)?.isHeld?.(state) !== true);
}

const isBefore = (a: Moment, b: Moment): boolean => a.at < b.at || (a.at === b.at && a.key < b.key);

/** After the approval of a case its commitments and deliveries have moments, after a rejection its deliveries alone. */
function momentsOfSteps(state: CaseState): Moment[] {
  const steps = Object.values(state.steps);
  if (state.status === 'RUNNING' || state.status === 'APPROVED') return steps.flatMap((step) => momentsOf(state, step));
  if (state.status !== 'REJECTED') return [];
  return steps.flatMap((step) => timersAfterRejection.flatMap((timer) => timer.momentsOf(state, step)));
}

/** The earliest thing a timer must do; what is under way already (by key) does not count. */
export function nextMoment(state: CaseState, underWay: ReadonlySet<string> = new Set()): Moment | undefined {
  let next: Moment | undefined;
  for (const moment of unheld(state)) {
    if (!underWay.has(moment.key) && (next === undefined || isBefore(moment, next))) next = moment;
  }
  return next;
}

/** True for what is written down without looking through other cases before. */
export const isOwn = (moment: Moment): moment is OwnMoment => timerOf(moment) !== undefined;

/** The rung whom a moment reaches somebody by. */
export const escalationOf = (moment: Moment): EscalationRung | undefined => timerOf(moment)?.reaches?.(moment);

/** The department whose head, centre or leader is reached; undefined where the case knows none. */
export function departmentConcerned(state: CaseState, moment: OwnMoment): string | undefined {
  const concerns = timerOf(moment)?.concerns;
  if (concerns !== undefined) return concerns(state, moment);
  return 'stepId' in moment ? stepOf(state, moment.stepId).departmentId : undefined;
}

/** Those that the case still waits for: a decision, an extension or another self may have come first. */
export function stillDue<M extends Moment>(state: CaseState, these: readonly M[]): readonly M[] {
  const now = new Map(moments(state).map((moment) => [moment.key, moment.at]));
  return these.filter(({ key, at }) => (now.get(key) ?? Number.POSITIVE_INFINITY) <= at);
}

/**
 * What late clocks write down at once: of each step only what came first. That may end what the rest of its moments
 * rest on, so they are looked at again when it is written.
 */
export function dueEntries(state: CaseState, these: readonly OwnMoment[]): readonly Proposal[] {
  const steps = new Set<string>();
  return stillDue(state, these).flatMap((moment) => {
    if ('stepId' in moment && steps.has(moment.stepId)) return [];
    if ('stepId' in moment) steps.add(moment.stepId);
    return entryOf(state, moment);
  });
}

/** What is written down of a moment. @param reached whom the directory named, of one that reaches somebody */
export function entryOf(state: CaseState, moment: OwnMoment, reached?: Reached): Proposal {
  const timer = timerOf(moment);
  if (timer === undefined) throw new Error(`no timer brings about ${moment.kind}`);
  return timer.records(state, moment, reached);
}
