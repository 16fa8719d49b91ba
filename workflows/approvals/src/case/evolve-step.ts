import { startClock } from '../limits/clock';
import { ruleInForce } from '../limits/limit-class';
import { itemOf, stepOf } from './find';
import type { CaseEntry, CaseEntryData, CaseState, SignatureState, StepState } from './state';
import {
  BrokenInvariant,
  nextStatus,
  requireNextStatus,
  requireStatus,
  type StepMove,
  stepTransitions,
} from './transitions';

/** Entries that touch one step. */
export type StepEntry = Extract<
  CaseEntry,
  {
    type: 'step.dispatched' | 'step.accepted' | 'step.signed' | 'step.decided' | 'clock.rung' | 'problem.opened';
  }
>;

/** The steps that somebody still may act on: those that a withdrawal of the case ends. */
export const openSteps = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter((step) => nextStatus(stepTransitions, 'withdraw', step.status) !== undefined);

/** What moves the step that an outcome is told of. */
export const decidingMove: Readonly<Record<'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'REJECTED', StepMove>> = {
  APPROVED: 'approve',
  APPROVED_WITH_CONDITIONS: 'approveWithConditions',
  REJECTED: 'reject',
};

/** Applies an entry to its step; `state` stands at the entry already. */
export function evolveStep(state: CaseState, entry: StepEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...changed(state, step, entry),
    version: step.version + 1,
    changed: state.changed,
  };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

function changed(state: CaseState, step: StepState, entry: StepEntry): StepState {
  const to = (by: StepMove) => requireNextStatus(stepTransitions, by, step.status, step.id);
  switch (entry.type) {
    case 'step.dispatched': {
      const { blockedBy: _blockedBy, ...rest } = step;
      return { ...rest, status: to('dispatch'), dispatchedAt: entry.at };
    }
    case 'step.accepted': {
      const status = to(entry.data.isDeemed ? 'deemAccepted' : 'accept');
      return { ...acceptedStep(state, step, entry, entry.data), status };
    }
    case 'step.signed':
      return { ...step, status: to('sign'), signatures: signed(step, entry) };
    case 'step.decided': {
      const { to: status, decision, opinion, conditions, documentNumber, fileIds, tolerated } = entry.data;
      const { act, at, key } = entry;
      return {
        ...step,
        status: requireStatus(stepTransitions, decidingMove[status], step.status, status, step.id),
        decidedAt: at,
        signatures: signed(step, entry),
        outcome: {
          decision,
          opinion,
          conditions,
          fileIds,
          ...(documentNumber === undefined ? {} : { documentNumber }),
          ...(tolerated === true ? { tolerated } : {}),
          act,
          at,
          key,
        },
      };
    }
    case 'clock.rung': {
      const { rung, dueRevision, to: reached } = entry.data;
      if (step.firedRungs.some((fired) => fired.kind === rung && fired.dueRevision === dueRevision)) {
        throw new BrokenInvariant(`${step.id}: the rung ${rung} rings twice for one due moment`);
      }
      const fired = { kind: rung, dueRevision, at: entry.at, ...(reached === undefined ? {} : { to: reached }) };
      return { ...step, firedRungs: [...step.firedRungs, fired] };
    }
    case 'problem.opened':
      return { ...step, problemId: entry.data.problemId };
  }
}

/** A step whose clock runs from its acceptance on; its status is what accepted it. */
export function acceptedStep(
  state: CaseState,
  step: StepState,
  { act, at, key }: Pick<CaseEntry, 'act' | 'at' | 'key'>,
  { isDeemed, clockFrom, comment }: Omit<CaseEntryData['step.accepted'], 'stepId'>,
): StepState {
  return {
    ...step,
    accepted: { act, at, isDeemed, ...(comment === undefined ? {} : { comment }), key },
    acceptedAt: clockFrom,
    clock: {
      ...startClock(state, itemOf(state, step), clockFrom, ruleInForce(state)),
      dueRevision: (step.lastDueRevision ?? 0) + 1,
    },
  };
}

/** The signatures with that of the entry's department, which signs once. */
function signed(
  step: StepState,
  entry: Extract<StepEntry, { type: 'step.signed' | 'step.decided' }>,
): readonly SignatureState[] {
  const { departmentId, decision, opinion } = entry.data;
  const conditions = entry.type === 'step.signed' ? entry.data.conditions : [];
  const before = step.signatures.find((one) => one.departmentId === departmentId);
  if (before === undefined) throw new BrokenInvariant(`${step.id}: ${departmentId} does not sign it`);
  if (before.decision !== undefined) throw new BrokenInvariant(`${step.id}: ${departmentId} signs it twice`);
  const { act, at, key } = entry;
  return step.signatures.map((one) =>
    one.departmentId === departmentId ? { departmentId, decision, opinion, conditions, act, at, key } : one,
  );
}
