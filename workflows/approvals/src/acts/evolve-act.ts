import { itemOf, stepOf } from '../case/find';
import type { CaseEntry, CaseState, StepState } from '../case/state';
import type { StepActData, StepPause } from '../case/step-acts';
import { BrokenInvariant, requireNextStatus, requireStatus, type StepMove, stepTransitions } from '../case/transitions';
import { extendedClock, procedureDueAt, resumedClock } from '../limits/pauses';
import { released } from './administration/evolve-move';
import { elementsAfterRevocation, reopened, reopenedCase, returned, revoked, takenBack } from './reversal/evolve-undo';
import { renewed } from './reversal/undo';

/** Entries of acts on one step: everything but what leads straight from dispatch to decision. */
export type StepActEntry = Extract<CaseEntry, { type: keyof StepActData }>;

/** Applies an act to its step; `state` stands at the entry already. */
export function evolveAct(state: CaseState, entry: StepActEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...acted(state, step, entry),
    version: step.version + 1,
    changed: state.changed,
  };
  const settled = released(state, next);
  const after = entry.type === 'step.revoked' ? reopenedCase(state) : state;
  return { ...after, elements: elementsAfter(state, step, entry), steps: { ...state.steps, [step.id]: settled } };
}

/** The elements of the case, where the act touches those of its step. */
function elementsAfter(state: CaseState, step: StepState, entry: StepActEntry): CaseState['elements'] {
  if (entry.type === 'step.revoked') return elementsAfterRevocation(state, step, entry);
  if (entry.type === 'step.resubmitted' && step.status === 'REVOKED') return renewed(state, step);
  return state.elements;
}

function acted(state: CaseState, step: StepState, entry: StepActEntry): StepState {
  const { act, at } = entry;
  const to = (by: StepMove) => requireNextStatus(stepTransitions, by, step.status, step.id);
  switch (entry.type) {
    case 'step.refused': {
      const { reasonCode, reason } = entry.data;
      return { ...step, status: to('refuse'), decidedAt: at, refused: { reasonCode, reason, act, at } };
    }
    case 'step.correctionRequested': {
      const { materialCodes, reason } = entry.data;
      const resumesTo = step.status === 'DISPATCHED' ? 'DISPATCHED' : 'ACCEPTED';
      return {
        ...step,
        status: to('requestCorrection'),
        pause: { kind: 'CORRECTION', since: at, reason, resumesTo },
        corrections: [...(step.corrections ?? []), { materialCodes, reason, act, at }],
      };
    }
    case 'step.resubmitted':
      return resubmitted(state, step, entry);
    case 'step.suspended': {
      const { procedure, limitWorkingDays, reason } = entry.data;
      const dueAt = procedureDueAt(state, at, limitWorkingDays);
      const kind = 'SPECIAL_PROCEDURE';
      return {
        ...step,
        status: to('suspend'),
        pause: { kind, since: at, reason, resumesTo: 'ACCEPTED', procedure, limitWorkingDays, dueAt },
      };
    }
    case 'step.resumed':
      return resumed(state, step, pauseOf(step, 'SPECIAL_PROCEDURE'), 'resume', at);
    case 'step.extended': {
      const { workingDays, reason } = entry.data;
      if (step.clock === undefined) throw new BrokenInvariant(`${step.id}: there is no clock to extend`);
      if (step.clock.extension !== undefined) throw new BrokenInvariant(`${step.id} is extended twice`);
      const clock = extendedClock(state, step.clock, { workingDays, reason, act, at });
      return { ...step, status: to('extend'), clock };
    }
    case 'step.urged':
      return {
        ...step,
        status: to('urge'),
        urges: [...(step.urges ?? []), { act, at, message: entry.data.message }],
      };
    case 'step.delegated':
      return delegated({ ...step, status: to('delegate') }, entry);
    case 'step.signerAdded': {
      const { departmentId } = entry.data;
      return { ...step, status: to('addSigner'), signatures: [...step.signatures, { departmentId }] };
    }
    case 'step.signerRemoved': {
      const { departmentId } = entry.data;
      const signatures = step.signatures.filter((one) => one.departmentId !== departmentId);
      return { ...step, status: to('removeSigner'), signatures };
    }
    case 'step.returned':
      return returned(step, at);
    case 'step.reopened':
      return reopened(step);
    case 'step.revoked':
      return revoked(step);
    case 'step.takenBack':
      return takenBack(state, step, entry);
  }
}

/** The step is with another officer; handed back to who delegated it, it is with nobody in particular. */
function delegated(
  { assignment, ...step }: StepState,
  { act, at, data: { officerId, withReturn, reason } }: Extract<StepActEntry, { type: 'step.delegated' }>,
): StepState {
  if (assignment?.withReturn === true && assignment.act.actorId === officerId) return step;
  return { ...step, assignment: { officerId, withReturn, reason, act, at } };
}

function pauseOf(step: StepState, kind: StepPause['kind']): StepPause {
  if (step.pause?.kind !== kind) throw new BrokenInvariant(`${step.id}: its clock is not paused by ${kind}`);
  return step.pause;
}

/** The papers came in: the clock goes on, or the days of acceptance begin anew. */
function resubmitted(state: CaseState, step: StepState, { at }: StepActEntry): StepState {
  if (step.status === 'REVOKED') {
    const { dispatchedAt: _dispatchedAt, returnedAt: _returnedAt, assignment: _assignment, ...rest } = step;
    return { ...rest, status: requireStatus(stepTransitions, 'resubmit', step.status, 'WAITING', step.id) };
  }
  const next = resumed(state, step, pauseOf(step, 'CORRECTION'), 'resubmit', at);
  const corrections = (step.corrections ?? []).map((one, i, all) =>
    i === all.length - 1 ? { ...one, resubmittedAt: at } : one,
  );
  return { ...next, corrections, ...(next.status === 'DISPATCHED' ? { receivedAt: at } : {}) };
}

function resumed(state: CaseState, step: StepState, pause: StepPause, by: StepMove, at: number): StepState {
  const { pause: _pause, ...rest } = step;
  const status = requireStatus(stepTransitions, by, step.status, pause.resumesTo, step.id);
  if (step.clock === undefined) return { ...rest, status };
  return { ...rest, status, clock: resumedClock(state, itemOf(state, step), step.clock, pause, at) };
}
