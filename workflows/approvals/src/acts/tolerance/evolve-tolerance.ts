import { acceptedStep } from '../../case/evolve-step';
import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import {
  BrokenInvariant,
  requireNextStatus,
  requireStatus,
  type StepMove,
  stepTransitions,
} from '../../case/transitions';
import { elementsAfterRevocation } from '../reversal/evolve-undo';
import { unhandled } from '../reversal/undo';
import { extendedLimit, makeUpLimit, type ToleranceActData, type ToleranceState } from './tolerance';

/** Entries about the tolerance of one step. */
export type ToleranceEntry = Extract<CaseEntry, { type: keyof ToleranceActData }>;
type EntryOf<T extends keyof ToleranceActData> = Extract<CaseEntry, { type: T }>;

/** Applies an entry about tolerance to its step; `state` stands at the entry already. */
export function evolveTolerance(state: CaseState, entry: ToleranceEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...tolerated(state, step, entry),
    version: step.version + 1,
    changed: state.changed,
  };
  const isRevoked = entry.type === 'step.toleranceFailed' && entry.data.to === 'REVOKED';
  const elements = isRevoked ? elementsAfterRevocation(state, step, entry) : state.elements;
  return { ...state, elements, steps: { ...state.steps, [step.id]: next } };
}

function tolerated(state: CaseState, step: StepState, entry: ToleranceEntry): StepState {
  const to = (by: StepMove) => requireNextStatus(stepTransitions, by, step.status, step.id);
  const { act, at } = entry;
  switch (entry.type) {
    case 'step.toleranceApplied': {
      const { stepId: _stepId, ...application } = entry.data;
      return { ...step, status: to('applyForTolerance'), toleranceApplication: { ...application, act, at } };
    }
    case 'step.acceptedWithDeficiency':
      return accepted(state, step, entry);
    case 'step.preApproved': {
      const { stepId: _stepId, ...preApproval } = entry.data;
      return { ...step, status: to('preApprove'), preApproval: { ...preApproval, act, at, waitingSince: at } };
    }
    case 'step.toleranceExtended': {
      const before = openOf(step);
      const { workingDays, reason } = entry.data;
      const tolerance: ToleranceState = {
        ...before,
        ...extendedLimit(state, before, workingDays),
        revision: before.revision + 1,
        extensions: [...before.extensions, { workingDays, reason, act, at }],
      };
      return { ...step, status: to('extendTolerance'), tolerance };
    }
    case 'step.toleranceReminded': {
      const before = openOf(step);
      return { ...step, status: to('remindTolerance'), tolerance: { ...before, remindedRevision: before.revision } };
    }
    case 'step.toleranceFulfilled':
      return {
        ...step,
        status: to('fulfilTolerance'),
        tolerance: { ...openOf(step), status: 'FULFILLED', settledAt: at },
      };
    case 'step.toleranceFailed':
      return failed(step, entry);
    case 'step.toleranceEscalated': {
      const { tolerance } = step;
      if (tolerance?.status !== 'FAILED') throw new BrokenInvariant(`${step.id}: no commitment was broken`);
      return { ...step, tolerance: { ...tolerance, toldAt: at } };
    }
  }
}

function openOf({ id, tolerance }: StepState): ToleranceState {
  if (tolerance?.status !== 'OPEN') throw new BrokenInvariant(`${id}: no paper is deferred`);
  return tolerance;
}

function accepted(
  state: CaseState,
  step: StepState,
  { data, act, at, key }: EntryOf<'step.acceptedWithDeficiency'>,
): StepState {
  const { clockFrom, materialCodes, makeUpWorkingDays, commitment, comment } = data;
  return {
    ...acceptedStep(
      state,
      step,
      { act, at, key },
      { isDeemed: false, clockFrom, ...(comment === undefined ? {} : { comment }) },
    ),
    status: requireNextStatus(stepTransitions, 'acceptWithDeficiency', step.status, step.id),
    tolerance: {
      status: 'OPEN',
      materialCodes,
      commitment,
      act,
      at,
      ...makeUpLimit(state, clockFrom, makeUpWorkingDays),
      revision: 1,
      extensions: [],
    },
  };
}

/** The commitment was broken: the step is handled again, or what was decided is void. That it was broken is not forgotten. */
function failed(step: StepState, { data: { to, materialCodes }, at }: EntryOf<'step.toleranceFailed'>): StepState {
  const tolerance: ToleranceState = { ...openOf(step), status: 'FAILED', settledAt: at, missing: materialCodes };
  return {
    ...unhandled(step),
    tolerance,
    status: requireStatus(stepTransitions, 'failTolerance', step.status, to, step.id),
    ...(to === 'RETURNED' ? { returnedAt: at } : {}),
  };
}
