import { isInForce } from '../case/edition';
import type { CaseState, StepState } from '../case/state';
import { isDone } from '../case/transitions';
import type { Ladder } from './rungs';
import type { RunningLimit } from './running-limit';

/**
 * 逾期未补齐 and 逾期未核查: what was owed on somebody's word and did not come in time goes up to the dispatch centre and
 * the leader in charge, as what is decided late does. What rings before (a reminder, the red light, the head who learns
 * of a broken word) has entries of its own.
 */

const onwards: Ladder = [
  { kind: 'DISPATCH_CENTRE', workingDaysFromDue: 3 },
  { kind: 'LEADER', workingDaysFromDue: 5 },
];

/** After the papers did not come, until somebody handles the step anew. */
const makeUpLadder = onwards;

/** After the department did not check in time, until it does. */
const checkLadder: Ladder = [{ kind: 'HEAD', workingDaysFromDue: 1 }, ...onwards];

export function lapsedLimits(state: CaseState, step: StepState): readonly RunningLimit[] {
  if (!isInForce('lapsesEscalate', state)) return [];
  return [...lapsedMakeUp(step), ...awaitedCheck(step)];
}

function lapsedMakeUp(step: StepState): RunningLimit[] {
  const { status, dueAt, settledAt } = step.tolerance ?? {};
  if (status !== 'FAILED' || !dueAt || settledAt === undefined || !isLeftSince(step, settledAt)) return [];
  return [{ limit: 'MAKE_UP', startedAt: settledAt, dueAt, ladder: makeUpLadder }];
}

/** Whether the step is as the failure left it: returned or revoked by it, and nothing has come in since. */
function isLeftSince({ status, returnedAt, receivedAt, dispatchedAt }: StepState, failedAt: number): boolean {
  if (receivedAt !== undefined) return false;
  if (status === 'RETURNED') return returnedAt === failedAt;
  return status === 'REVOKED' && dispatchedAt !== undefined && dispatchedAt <= failedAt;
}

function awaitedCheck({ status, commitment, outcome }: StepState): RunningLimit[] {
  const dueAt = commitment?.checkDueAt;
  if (commitment?.status !== 'RELIED_ON' || !isDone(status) || dueAt === undefined || outcome === undefined) return [];
  return [{ limit: 'COMMITMENT_CHECK', startedAt: outcome.at, dueAt, ladder: checkLadder }];
}
