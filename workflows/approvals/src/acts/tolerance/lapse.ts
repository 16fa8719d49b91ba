import { itemOf, stepOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { BrokenInvariant } from '../../case/transitions';
import { isCommitting, restingOn } from '../../elements/elements';
import { type ActEntry, stepChange } from '../act';
import { elementsAfterRevocation } from '../reversal/evolve-undo';
import { unhandled } from '../reversal/undo';
import { reachedBy, type StepMoment, stepTimer, timedEntry } from '../timer';
import { toleranceMomentsOf } from './moments';
import { missingPapers, openTolerance } from './tolerance';
import { toleranceFailure } from './tolerance-documents';
import { bothSides, papersAndLimitEvent, whoMakesUp } from './tolerance-event';

/** What becomes of deferred papers by themselves: 补齐期限将至, 已补齐, 逾期未补齐, and that it is raised to others. */

/** 补齐期限将至. */
export const toleranceReminded = stepChange({
  entry: 'step.toleranceReminded',
  move: 'remindTolerance',
  apply: (step) => {
    const before = openTolerance(step);
    return { ...step, tolerance: { ...before, remindedRevision: before.revision } };
  },
  reason: ({ materialCodes }) => materialCodes.join(', '),
  notify: whoMakesUp,
  event: papersAndLimitEvent,
});

export const toleranceNearTimer = stepTimer<StepMoment<'toleranceNear'>>({
  kind: 'toleranceNear',
  momentsOf: toleranceMomentsOf('toleranceNear'),
  records: (state, moment) => {
    const { stepId, at } = moment;
    const step = stepOf(state, stepId);
    const data = { stepId, dueAt: step.tolerance?.dueAt ?? at, materialCodes: missingPapers(step) };
    return timedEntry('step.toleranceReminded', moment, data);
  },
});

/** 已补齐: all that was deferred is there and checked. */
export const toleranceFulfilled = stepChange({
  entry: 'step.toleranceFulfilled',
  move: 'fulfilTolerance',
  apply: (step, { at }) => ({ ...step, tolerance: { ...openTolerance(step), status: 'FULFILLED', settledAt: at } }),
  notify: bothSides,
});

/** 逾期未补齐: the step is handled again, or what was decided is void. That the commitment was broken is not forgotten. */
export const toleranceFailed = stepChange({
  entry: 'step.toleranceFailed',
  move: 'failTolerance',
  leadsTo: (_step, { data: { to } }) => to,
  apply: failed,
  applyToCase: (state, step, entry) =>
    entry.data.to === 'REVOKED' ? { ...state, elements: elementsAfterRevocation(state, step, entry) } : state,
  reason: ({ materialCodes }) => materialCodes.join(', '),
  notify: bothSides,
  documents: (context, entry) => [toleranceFailure(context, entry)],
  event: papersAndLimitEvent,
});

/** A requested commit must be confirmed before a clock undoes the decision. */
export const toleranceOverTimer = stepTimer<StepMoment<'toleranceOver'>>({
  kind: 'toleranceOver',
  momentsOf: toleranceMomentsOf('toleranceOver'),
  isHeld: isCommitting,
  records: (state, moment) => {
    const { stepId, at: dueAt } = moment;
    const step = stepOf(state, stepId);
    const data = { stepId, dueAt, materialCodes: missingPapers(step), ...consequence(state, step) };
    return timedEntry('step.toleranceFailed', moment, data);
  },
});

/** The broken commitment was reported to the head. */
export const toleranceEscalated = stepChange({
  entry: 'step.toleranceEscalated',
  apply: (step, { at }) => {
    const { tolerance } = step;
    if (tolerance?.status !== 'FAILED') throw new BrokenInvariant(`${step.id}: no commitment was broken`);
    return { ...step, tolerance: { ...tolerance, toldAt: at } };
  },
  notify: (_step, { data: { to } }) => (to === undefined ? {} : { recipientId: to.actorId }),
  event: ({ data: { rung, stepId } }, after) => ({
    data: { rung, materialCodes: after.steps[stepId]?.tolerance?.missing ?? [] },
  }),
});

export const toleranceBrokenTimer = stepTimer<StepMoment<'toleranceBroken'>>({
  kind: 'toleranceBroken',
  momentsOf: toleranceMomentsOf('toleranceBroken'),
  reaches: () => 'HEAD',
  records: (_state, moment, reached) =>
    timedEntry('step.toleranceEscalated', moment, { stepId: moment.stepId, rung: 'HEAD', ...reachedBy(reached) }),
});

/** By policy; what was not decided yet cannot be revoked and is returned. */
function consequence(state: CaseState, step: StepState) {
  const isUndecided = step.status === 'ACCEPTED' || step.status === 'SUSPENDED';
  const policy = itemOf(state, step).toleranceRule?.onFailure;
  if (isUndecided || policy !== 'REVOKE') return { to: 'RETURNED' } as const;
  const elementIds = restingOn(state, step);
  return { to: 'REVOKED', ...(elementIds.length === 0 ? {} : { elementIds }) } as const;
}

function failed(step: StepState, { data: { to, materialCodes }, at }: ActEntry<'step.toleranceFailed'>): StepState {
  return {
    ...unhandled(step),
    tolerance: { ...openTolerance(step), status: 'FAILED', settledAt: at, missing: materialCodes },
    ...(to === 'RETURNED' ? { returnedAt: at } : {}),
  };
}
