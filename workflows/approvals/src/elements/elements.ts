import { isFormallyDone } from '../acts/tolerance/tolerance';
import { isInForce } from '../case/edition';
import { applicableSteps } from '../case/find';
import type { CaseState, ElementState, StepState } from '../case/state';
import { stepIdOf } from '../case/state';
import type { CommitOn, StepStatus } from '../case/terms';
import { hasEnded, hasFailed } from '../case/transitions';

/**
 * Elements follow the project 要素跟着项目走. What has to be asked of an account now follows from the state alone, so that a
 * workflow that was restarted asks for it again: every request is idempotent, and an element is REQUESTED in the
 * journal before anything is asked for.
 */

export type ElementOperation = 'reserve' | 'commit' | 'release' | 'return';

/** 撤回, 撤销, 不再办理 */
const givesBack: ReadonlySet<StepStatus> = new Set<StepStatus>(['WITHDRAWN', 'REVOKED', 'SKIPPED']);

/** True when nothing that it holds may be kept: its case, or the decision that it belongs to, has come to nothing. */
export const isGivenUp = (state: CaseState, element: ElementState): boolean => {
  if (state.status === 'REJECTED' || state.status === 'WITHDRAWN') return true;
  if (element.revokedWith !== undefined || element.isUnasked === true) return true;
  const { itemCode, reservedWith = itemCode } = element;
  return [itemCode, reservedWith].some((code) => {
    const step = state.steps[stepIdOf(state.id, code)];
    return step !== undefined && (hasFailed(step.status) || givesBack.has(step.status));
  });
};

const permitsOf = (state: CaseState): StepState[] => {
  const permits = new Set(state.catalogue.items.flatMap((item) => (item.isConstructionPermit ? item.code : [])));
  return applicableSteps(state).filter((step) => permits.has(step.itemCode));
};

const isPermitApproved = (state: CaseState): boolean => permitsOf(state).some((step) => isFormallyDone(step.status));

/** Approved, or signed to its end: then its accounts write off before it shows. */
const isSignedOff = ({ status, signedApproval }: StepState): boolean =>
  isFormallyDone(status) || signedApproval !== undefined;

/** Whether it is the approval of this step that commits an element. */
const commitsWith = (state: CaseState, step: StepState, { commitOn, itemCode }: ElementState): boolean =>
  commitOn === 'ITEM_APPROVED'
    ? itemCode === step.itemCode
    : commitOn === 'PERMIT_APPROVED' && permitsOf(state).some(({ id }) => id === step.id) && !isPermitApproved(state);

/**
 * 待核销: what the approval of a step commits and no account has written off yet: all of its own, and with the
 * construction permit what other items hold for it. What is committed with the case or the verified start holds
 * nothing up.
 */
export const toBeCommittedWith = (state: CaseState, step: StepState): ElementState[] =>
  Object.values(state.elements).filter(
    (element) =>
      (element.itemCode === step.itemCode ? element.status !== 'COMMITTED' : element.status === 'RESERVED') &&
      commitsWith(state, step, element) &&
      !isGivenUp(state, element),
  );

/** The steps whose approval waits for an account to write off an element. */
export const approvalsAwaiting = (state: CaseState, element: ElementState): StepState[] =>
  Object.values(state.steps).filter((step) => step.signedApproval !== undefined && commitsWith(state, step, element));

/**
 * 核销时点: what has been reserved is committed when this is true. An approved case leaves only what waits for the verified
 * start.
 */
export function isCommitDue(state: CaseState, element: ElementState): boolean {
  const step = state.steps[stepIdOf(state.id, element.itemCode)];
  if (element.commitOn === 'START_VERIFIED') {
    const isApproved = state.status === 'APPROVED' || (step !== undefined && isFormallyDone(step.status));
    return state.startVerifiedAt !== undefined && (isApproved || !isInForce('startCommitsApproved', state));
  }
  if (state.status === 'APPROVED') return true;
  if (element.commitOn === 'ITEM_APPROVED') return step !== undefined && isSignedOff(step);
  return element.commitOn === 'PERMIT_APPROVED' && permitsOf(state).some(isSignedOff);
}

/**
 * 随之退回: committed elements of other items whose commitment rests on a decision: on the construction permit, where no
 * other stands, and on the approval of the case.
 */
export function restingOn(state: CaseState, revoked: StepState): readonly string[] {
  const isPermitted = isPermitApproved(state);
  const others = {
    ...state,
    steps: Object.fromEntries(Object.entries(state.steps).filter(([id]) => id !== revoked.id)),
  };
  const permitFalls = isPermitted && !isPermitApproved(others);
  const falls: Readonly<Record<CommitOn, boolean>> = {
    ITEM_APPROVED: false,
    START_VERIFIED: false,
    CASE_APPROVED: state.status === 'APPROVED',
    PERMIT_APPROVED: permitFalls || (state.status === 'APPROVED' && !isPermitted),
  };
  return Object.values(state.elements).flatMap(({ id, itemCode, commitOn, status }) =>
    status === 'COMMITTED' && itemCode !== revoked.itemCode && falls[commitOn] ? id : [],
  );
}

/** True while an account is being asked to commit: a decision is not undone before that is known. */
export const isCommitting = (state: CaseState): boolean =>
  Object.values(state.elements).some((element) => elementOperation(state, element) === 'commit');

/**
 * What has to be asked of the account of an element now; undefined when nothing, or when it waits to be asked again.
 */
export function elementOperation(state: CaseState, element: ElementState): ElementOperation | undefined {
  if (state.status === 'FAULTED' || element.refusedAt !== undefined) return undefined;
  const givenUp = isGivenUp(state, element);
  switch (element.status) {
    case 'REQUESTED':
      return givenUp ? 'release' : 'reserve';
    case 'REFUSED':
      // What was refused may still be reserved by a request that was thought lost: the release leaves a tombstone
      // against it.
      return givenUp ? 'release' : undefined;
    case 'RESERVED':
      if (givenUp || element.isYielding === true) return 'release';
      return isCommitDue(state, element) ? 'commit' : undefined;
    case 'COMMITTED':
      return givenUp ? 'return' : undefined;
    default:
      return undefined;
  }
}

/**
 * 闲置收回: true for what went back to its account although the case still has to commit it. The case holds nothing of it
 * then, and asks anew when it has to commit.
 */
export const isLost = (state: CaseState, element: ElementState): boolean =>
  element.status === 'RELEASED' &&
  (state.status === 'RUNNING' || state.status === 'APPROVED') &&
  isInForce('expiredAskedAnew', state) &&
  !isGivenUp(state, element);

/** True when nothing will ever be asked of the account again. */
export function isSettled(state: CaseState, element: ElementState): boolean {
  switch (element.status) {
    case 'PENDING':
      return hasEnded(state.status);
    case 'COMMITTED':
      return state.status === 'APPROVED' && !isGivenUp(state, element);
    default:
      return (element.status === 'RELEASED' && !isLost(state, element)) || element.status === 'RETURNED';
  }
}
