/** What undoing leaves of a step, and the end of a case of its steps. */
import { itemOf } from './items';
import { type Case, type Step, type StepStatus, stepsOf } from './state';
import { signersOf } from './submitted';

/** What its office has not yet begun to handle: who signs stays, what was signed does not. */
export function unhandle(step: Step): void {
  step.signers = step.signers.map(({ department }) => ({ department }));
  step.receivedAt = undefined;
  step.accepted = undefined;
  step.decidedBy = undefined;
  step.refusedBy = undefined;
  step.resultAt = undefined;
  step.clock = undefined;
  step.pause = undefined;
  step.corrections = [];
  step.commitment = undefined;
  step.preApproved = undefined;
  step.lookUp = undefined;
  // That a commitment was broken is not forgotten.
  if (step.tolerance?.status !== 'FAILED') step.tolerance = undefined;
  // What was handed in is there, nobody has checked it yet.
  for (const [code, { handedIn }] of step.materials) step.materials.set(code, { handedIn: handedIn.map(() => 0) });
}

/** The step waits again, as if it had never been dispatched, under the version that the case has now. */
export function waitAgain(kase: Case, step: Step): void {
  step.status = 'WAITING';
  step.dispatchedAt = undefined;
  step.isReturned = false;
  step.assignment = undefined;
  step.exempt = new Set();
  const item = itemOf(kase.version, step.item.code);
  if (item === undefined || item === step.item) return;
  step.item = item;
  step.signers = signersOf(item);
}

const open: ReadonlySet<StepStatus> = new Set([
  'WAITING',
  'DISPATCHED',
  'ACCEPTED',
  'SUSPENDED',
  'RETURNED',
  'PRE_APPROVED',
]);

/** Without an approval: nobody works on it any more, and accounts are asked anew for what they refused. */
export function endCase(kase: Case, status: 'REJECTED' | 'WITHDRAWN'): void {
  kase.status = status;
  for (const step of stepsOf(kase)) {
    if (!open.has(step.status)) continue;
    step.status = 'WITHDRAWN';
    step.version += 1;
    step.pause = undefined;
    step.blockedBy = undefined;
    step.signedFor = undefined;
  }
  for (const element of kase.elements) element.refusal = undefined;
}
