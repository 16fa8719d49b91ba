import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CheckRung, Commitment, CommitmentStatus, CommitmentTerms } from '../../case/commitments';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { BrokenInvariant, isDone, requireNextStatus, type Transition } from '../../case/transitions';
import { momentFromDue } from '../../limits/clock';

/**
 * 告知承诺: the owner promises, the department approves on the promise, keeping it is checked later, and a breach has its
 * consequence.
 */

export type CommitmentMove = 'promise' | 'relyOn' | 'letGo' | 'keep' | 'rectify' | 'breach';

/** What moves a commitment from where to where. */
export const commitmentTransitions: readonly Transition<CommitmentMove, CommitmentStatus>[] = [
  { by: 'promise', from: null, to: 'PROMISED' },
  { by: 'relyOn', from: 'PROMISED', to: 'RELIED_ON' },
  // 取回 of the approval: the promise stands.
  { by: 'letGo', from: 'RELIED_ON', to: 'PROMISED' },
  { by: 'keep', from: 'RELIED_ON', to: 'KEPT' },
  { by: 'keep', from: 'RECTIFYING', to: 'KEPT' },
  { by: 'rectify', from: 'RELIED_ON', to: 'RECTIFYING' },
  { by: 'breach', from: 'RELIED_ON', to: 'BREACHED' },
  { by: 'breach', from: 'RECTIFYING', to: 'BREACHED' },
];

/** The terms on which an item is approved on a promise; undefined where it is not. */
export const termsOf = (state: CaseState, step: StepState): CommitmentTerms | undefined =>
  itemOf(state, step).commitmentTerms;

/** 待核查: an approval that rests on a promise nobody has found kept yet. */
export const isAwaited = (step: StepState | undefined): boolean =>
  step?.commitment?.status === 'RELIED_ON' || step?.commitment?.status === 'RECTIFYING';

/** True while something rests on a promise; a case that was approved stays for it. */
export const awaitsCheck = (state: CaseState): boolean =>
  state.status === 'APPROVED' && Object.values(state.steps).some((step) => isAwaited(step) || isForfeited(step));

/** An approval whose promise was broken, and that still stands. */
export const isForfeited = ({ commitment, status }: StepState): boolean =>
  commitment?.status === 'BREACHED' && isDone(status);

/** Warnings of a check 核查, in the order in which they come. */
export function checkRungs(
  state: CaseState,
  item: ItemSnapshot,
  dueAt: Instant,
): readonly { readonly kind: CheckRung; readonly moment: Instant }[] {
  const ahead = Math.max(1, Math.ceil((item.commitmentTerms?.checkWithinWorkingDays ?? 1) / 4));
  return [
    { kind: 'REMIND', moment: momentFromDue(state, dueAt, -ahead) },
    { kind: 'RED', moment: dueAt },
  ];
}

/** The promise of a step that has one. Throws {@link BrokenInvariant}. */
export function givenCommitment({ id, commitment }: StepState): Commitment {
  if (commitment === undefined) throw new BrokenInvariant(`${id}: nothing was promised`);
  return commitment;
}

/** The promise after a move of its own table. */
export function movedOn(step: StepState, by: CommitmentMove): Commitment {
  const commitment = givenCommitment(step);
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
