import type { Refusal } from '@kuaijin/kit/errors';
import { isInForce } from '../../case/edition';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { BrokenInvariant } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import { clockStart, startClock } from '../../limits/clock';
import { ruleInForce } from '../../limits/limit-class';
import { procedureDueAt } from '../../limits/pauses';
import { type ActEntry, stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { optionalText, text } from '../fields';
import { materialsSeen } from '../intake/complete-materials';
import { signedOnCommitment } from '../review/decision';
import { tallySignatures } from '../review/signing';
import { stepConflict } from '../rules';
import { isLent, notTheDepartment, STEP_PATH } from '../step-rules';
import { isTolerated } from '../tolerance/tolerance';
import { movedOn, termsOf } from './commitment';
import { approvalOnCommitment } from './commitment-documents';
import { notOffered } from './promise';

/** 告知承诺决定: the department approves at once, also what it has not accepted yet. */
export const approveOnCommitment = stepAct({
  name: 'approveOnCommitment',
  entry: 'step.approvedOnCommitment',
  mutation: 'approveOnCommitment',
  action: 'APPROVE_ON_COMMITMENT',
  posts: ['HANDLER', 'HEAD'],
  input: { opinion: text(), documentNumber: optionalText(100) },
  expected: 'a step that is DISPATCHED or ACCEPTED',
  settles: true,
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by) ?? isLent(step, by, STEP_PATH),
  check: ({ state, step }) => notOffered(state, step),
  require: ({ state, step, by }) =>
    (step.commitment === undefined ? stepConflict(step, STEP_PATH, 'a step on which the owner promised') : undefined) ??
    (isTolerated(step) ? stepConflict(step, STEP_PATH, 'a step whose deferred papers were made up') : undefined) ??
    notSettledBy(state, step, by),
  data: ({ step, by, input: { opinion, documentNumber } }) => ({
    stepId: step.id,
    departmentId: by.departmentId ?? '',
    opinion,
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }),
  waitsAs: ({ state, step, by, input }) => {
    const data = signedOnCommitment(state, step, { ...input, departmentId: by.departmentId ?? '' });
    return data === undefined ? undefined : { entry: 'step.signed', data };
  },
  apply: approved,
  reason: ({ opinion }) => opinion,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: approvalOnCommitment,
});

/** 加签: where others have to agree too, the promise does not decide the step. */
function notSettledBy(state: CaseState, step: StepState, { departmentId }: Commander): Refusal | undefined {
  const signatures = step.signatures.map((one) =>
    one.departmentId === departmentId ? ({ decision: 'APPROVE' } as const) : one,
  );
  const isSettled = tallySignatures(itemOf(state, step), signatures) === 'APPROVED';
  return isSettled ? undefined : stepConflict(step, STEP_PATH, 'a step that one signature settles');
}

/**
 * A step that nobody has accepted is accepted with it: its clock ran for a moment. Nothing where it was accepted.
 */
export function takenOnCommitment(
  state: CaseState,
  step: StepState,
  { act, at }: Pick<ActEntry<'step.signed'>, 'act' | 'at'>,
): Partial<StepState> {
  if (step.clock !== undefined && step.status === 'ACCEPTED') return {};
  // Past the five days it had been accepted on the day on which the papers came.
  const from = isInForce('acceptanceIsTimed', state) ? clockStart(state, step, at) : at;
  return {
    acceptedAt: from,
    accepted: { act, at, isDeemed: false, ...materialsSeen(state) },
    clock: {
      ...startClock(state, itemOf(state, step), from, ruleInForce(state)),
      dueRevision: (step.lastDueRevision ?? 0) + 1,
    },
  };
}

function approved(
  { signedApproval: _signed, ...step }: StepState,
  entry: ActEntry<'step.approvedOnCommitment'>,
  state: CaseState,
): StepState {
  const { act, key } = entry;
  const { departmentId, opinion, documentNumber, signedAt } = entry.data;
  const at = signedAt ?? entry.at;
  const terms = termsOf(state, step);
  if (terms === undefined) throw new BrokenInvariant(`${step.id} takes no commitment`);
  const signed = { departmentId, decision: 'APPROVE', opinion, conditions: [], act, at, key } as const;
  const signatures = step.signatures.map((one) => (one.departmentId === departmentId ? signed : one));
  return {
    ...step,
    ...takenOnCommitment(state, step, { act, at }),
    decidedAt: at,
    signatures: signedAt === undefined ? signatures : step.signatures,
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
