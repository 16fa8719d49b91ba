import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import { requireNextStatus } from '../../case/transitions';
import { stepAct } from '../act';
import { text } from '../fields';
import { notTheOwner, stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { commitmentTransitions, termsOf } from './commitment';
import { commitmentLetter } from './commitment-documents';
import { promiseEvent } from './promise-event';

const SIGNATORY_MAX = 100;

/**
 * 作出承诺 by the owner, in place of prior review: all the points that the catalogue states. Who broke a promise on the
 * step gives no other.
 */
export const promise = stepAct({
  name: 'promise',
  entry: 'step.promised',
  mutation: 'promiseCommitment',
  action: 'PROMISE',
  posts: ['OWNER', 'AGENT'],
  input: { signatory: text(SIGNATORY_MAX) },
  expected: 'a step that is DISPATCHED or ACCEPTED',
  untilSigned: true,
  authorize: ({ state, by }) => notTheOwner(by, state.ownerId),
  check: ({ state, step }) => notOffered(state, step),
  require: ({ step }) =>
    (step.hasBrokenCommitment === true
      ? stepConflict(step, STEP_PATH, 'a step on which no promise was broken')
      : undefined) ??
    (step.commitment === undefined ? undefined : stepConflict(step, STEP_PATH, 'a step without a commitment')),
  data: ({ state, step, input: { signatory } }) => ({
    stepId: step.id,
    points: termsOf(state, step)?.points ?? [],
    signatory: signatory.trim(),
  }),
  apply: (step, { act, at, data: { points, signatory } }) => {
    const status = requireNextStatus(commitmentTransitions, 'promise', null, step.id);
    return { ...step, commitment: { status, points, signatory, act, at, firedRungs: [], checks: [] } };
  },
  reason: ({ points }) => points.join('；'),
  documents: (context, entry) => [commitmentLetter(context, entry)],
  event: promiseEvent,
});

export const notOffered = (state: CaseState, step: StepState): Refusal | undefined =>
  termsOf(state, step) === undefined
    ? refuse('COMMITMENT_FORBIDDEN', STEP_PATH, { received: step.itemCode })
    : undefined;
