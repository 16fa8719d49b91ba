import { checkResults } from '../../case/commitments';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus } from '../../case/transitions';
import { procedureDueAt } from '../../limits/pauses';
import { type ActEntry, stepAct } from '../act';
import { choice, text } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { commitmentTransitions, givenCommitment, isAwaited, movedOn, termsOf } from './commitment';
import { checkNotice } from './commitment-documents';
import { promiseEvent } from './promise-event';

/** 事中事后核查 by the department, also after the case was approved and after the limit of the check. */
export const checkCommitment = stepAct({
  name: 'checkCommitment',
  entry: 'step.commitmentChecked',
  mutation: 'checkCommitment',
  action: 'CHECK_COMMITMENT',
  posts: ['HANDLER', 'HEAD'],
  input: { result: choice(checkResults, 'KEPT'), findings: text() },
  expected: 'a step that was approved on a commitment',
  alsoIn: (step) => (isAwaited(step) ? ['APPROVED'] : []),
  authorize: ({ step, by }) => notTheDepartment(step, by),
  require: ({ step }) =>
    nextStatus(commitmentTransitions, 'keep', step.commitment?.status ?? null) === undefined
      ? stepConflict(step, STEP_PATH, 'a step whose commitment is to be checked')
      : undefined,
  apply: checked,
  reason: ({ findings }) => findings,
  documents: (context, entry) => [checkNotice(context, entry)],
  event: promiseEvent,
});

function checked(step: StepState, entry: ActEntry<'step.commitmentChecked'>, state: CaseState): StepState {
  const { act, at } = entry;
  const { result, findings } = entry.data;
  const { checks, status } = givenCommitment(step);
  const noted = { checks: [...checks, { result, findings, act, at }] };
  if (result === 'KEPT') return { ...step, commitment: { ...movedOn(step, 'keep'), ...noted } };
  const days = termsOf(state, step)?.rectifyWithinWorkingDays;
  if (status !== 'RELIED_ON' || days === undefined) {
    return { ...step, commitment: { ...movedOn(step, 'breach'), ...noted }, hasBrokenCommitment: true };
  }
  const rectifyDueAt = procedureDueAt(state, at, days);
  return { ...step, commitment: { ...movedOn(step, 'rectify'), ...noted, rectifyDueAt } };
}
