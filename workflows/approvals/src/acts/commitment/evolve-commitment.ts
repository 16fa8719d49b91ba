import { itemOf, stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import { BrokenInvariant, requireNextStatus, stepTransitions } from '../../case/transitions';
import { startClock } from '../../limits/clock';
import { ruleInForce } from '../../limits/limit-class';
import { procedureDueAt } from '../../limits/pauses';
import {
  type Commitment,
  type CommitmentData,
  type CommitmentMove,
  commitmentTransitions,
  termsOf,
} from './commitment';

/** Entries about a commitment 告知承诺. */
export type CommitmentEntry = Extract<CaseEntry, { type: keyof CommitmentData }>;
type EntryOf<T extends keyof CommitmentData> = Extract<CaseEntry, { type: T }>;

/** Applies an entry to its step; `state` stands at the entry already. */
export function evolveCommitment(state: CaseState, entry: CommitmentEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...committed(state, step, entry),
    version: step.version + 1,
    changed: { act: entry.act, at: entry.at },
  };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

function committed(state: CaseState, step: StepState, entry: CommitmentEntry): StepState {
  const { act, at } = entry;
  switch (entry.type) {
    case 'step.promised': {
      const { points, signatory } = entry.data;
      const status = requireNextStatus(commitmentTransitions, 'promise', null, step.id);
      return {
        ...step,
        status: requireNextStatus(stepTransitions, 'promise', step.status, step.id),
        commitment: { status, points, signatory, act, at, firedRungs: [], checks: [] },
      };
    }
    case 'step.approvedOnCommitment':
      return approved(state, step, entry);
    case 'step.commitmentChecked':
      return checked(state, step, entry);
    case 'step.checkDue': {
      const commitment = commitmentOf(step);
      const firedRungs = [...commitment.firedRungs, { kind: entry.data.rung, at }];
      return { ...step, commitment: { ...commitment, firedRungs } };
    }
    case 'step.rectificationLapsed':
      return { ...step, commitment: movedOn(step, 'breach'), hasBrokenCommitment: true };
  }
}

/** A step that nobody has accepted is accepted with it: its clock ran for a moment. */
function approved(state: CaseState, step: StepState, entry: EntryOf<'step.approvedOnCommitment'>): StepState {
  const { act, at, key } = entry;
  const { departmentId, opinion, documentNumber } = entry.data;
  const terms = termsOf(state, step);
  if (terms === undefined) throw new BrokenInvariant(`${step.id} takes no commitment`);
  const taken: Partial<StepState> =
    step.clock !== undefined && step.status === 'ACCEPTED'
      ? {}
      : {
          acceptedAt: at,
          accepted: { act, at, isDeemed: false },
          clock: {
            ...startClock(state, itemOf(state, step), at, ruleInForce(state)),
            dueRevision: (step.lastDueRevision ?? 0) + 1,
          },
        };
  const signed = { departmentId, decision: 'APPROVE', opinion, conditions: [], act, at, key } as const;
  return {
    ...step,
    ...taken,
    status: requireNextStatus(stepTransitions, 'approveOnCommitment', step.status, step.id),
    decidedAt: at,
    signatures: step.signatures.map((one) => (one.departmentId === departmentId ? signed : one)),
    outcome: {
      decision: 'APPROVE',
      opinion,
      conditions: [],
      ...(documentNumber === undefined ? {} : { documentNumber }),
      fileIds: [],
      isOnCommitment: true,
      act,
      at,
      key,
    },
    commitment: {
      ...movedOn(step, 'relyOn'),
      checkDueAt: procedureDueAt(state, at, terms.checkWithinWorkingDays),
    },
  };
}

function checked(state: CaseState, before: StepState, entry: EntryOf<'step.commitmentChecked'>): StepState {
  const { act, at } = entry;
  const { result, findings } = entry.data;
  const step = { ...before, status: requireNextStatus(stepTransitions, 'checkCommitment', before.status, before.id) };
  const { checks, status } = commitmentOf(step);
  const told = { checks: [...checks, { result, findings, act, at }] };
  if (result === 'KEPT') return { ...step, commitment: { ...movedOn(step, 'keep'), ...told } };
  const days = termsOf(state, step)?.rectifyWithinWorkingDays;
  if (status !== 'RELIED_ON' || days === undefined) {
    return { ...step, commitment: { ...movedOn(step, 'breach'), ...told }, hasBrokenCommitment: true };
  }
  const rectifyDueAt = procedureDueAt(state, at, days);
  return { ...step, commitment: { ...movedOn(step, 'rectify'), ...told, rectifyDueAt } };
}

function commitmentOf({ id, commitment }: StepState): Commitment {
  if (commitment === undefined) throw new BrokenInvariant(`${id}: nothing was promised`);
  return commitment;
}

function movedOn(step: StepState, by: CommitmentMove): Commitment {
  const commitment = commitmentOf(step);
  return { ...commitment, status: requireNextStatus(commitmentTransitions, by, commitment.status, step.id) };
}

/** 取回 of an approval: what was promised stands, nothing rests on it any more. */
export function letGo(step: StepState): Pick<StepState, 'commitment'> {
  const { commitment } = step;
  if (commitment === undefined) return {};
  if (commitment.status !== 'RELIED_ON') return { commitment };
  const { checkDueAt: _checkDueAt, ...rest } = movedOn(step, 'letGo');
  return { commitment: { ...rest, firedRungs: [] } };
}
