/** Handling a step, and undoing that. */
import {
  accept,
  acceptAll,
  approve,
  approveAll,
  correct,
  handIn,
  type Move,
  move,
  type Pair,
  reason,
  refuse,
  revoke,
  second,
  takeBack,
} from './pair';

const suspend = move('suspendStep', { procedure: 'HEARING', limitWorkingDays: 5, reason });
const resume = move('resumeStep');
const extend = move('extendStep', { workingDays: 5, reason }, 'HEAD');
const resubmit = move('resubmitStep', {}, 'OWNER');
const rejectInBatch: Move = {
  mutation: 'decideSteps',
  as: 'HANDLER',
  input: ({ a }) => ({ stepIds: [a], decision: 'REJECT', opinion: reason }),
};
const acceptInBatch: Move = {
  mutation: 'acceptSteps',
  as: 'HANDLER',
  input: ({ a }) => ({ steps: [{ stepId: a }], seenOnPaper: true }),
};
const returnB: Move = {
  mutation: 'returnStep',
  as: 'HANDLER',
  input: ({ a, b }) => ({ stepId: b, toStepId: a, reason }),
};

export const stepPairs: readonly Pair[] = [
  { name: 'accept, accept by another officer', one: accept, other: second(accept) },
  { name: 'accept in a batch, accept', one: acceptInBatch, other: second(accept) },
  { name: 'accept, refuse', one: accept, other: second(refuse) },
  { name: 'accept, request a correction: both saw the version', one: accept, other: second(correct), saw: true },
  {
    name: 'resubmit, resubmit by the agent',
    before: [correct, handIn],
    one: resubmit,
    other: second(resubmit, 'AGENT'),
  },
  { name: 'approve, reject in a batch', prepared: [acceptAll], one: approve, other: second(rejectInBatch) },
  {
    name: 'deliver a result, confirm to have it',
    prepared: [acceptAll, approveAll],
    one: move('deliverResult', { recipient: reason, method: 'COUNTER' }),
    other: move('confirmCollection', { collector: reason }, 'OWNER'),
  },
  { name: 'approve, suspend', prepared: [acceptAll], one: approve, other: second(suspend) },
  { name: 'extend, extend', prepared: [acceptAll], one: extend, other: second(extend) },
  {
    name: 'extend, extend by the head of the government',
    prepared: [acceptAll],
    one: extend,
    other: move('extendJointHandling', { workingDays: 15, reason }, 'LEADER'),
  },
  { name: 'resume, resume', prepared: [acceptAll], before: [suspend], one: resume, other: second(resume) },
  {
    name: 'take a decision back, accept behind it',
    on: 'BEHIND',
    prepared: [acceptAll, approveAll],
    one: takeBack,
    other: second(move('acceptStep', { seenOnPaper: true }, 'HANDLER', 'b')),
  },
  {
    name: 'revoke, take back',
    on: 'BEHIND',
    prepared: [acceptAll, approveAll],
    one: revoke,
    other: takeBack,
  },
  {
    name: 'return to the step before, approve',
    on: 'BEHIND',
    prepared: [acceptAll, approveAll, acceptAll],
    one: returnB,
    other: second(move('decideStep', { decision: 'APPROVE', opinion: reason }, 'HANDLER', 'b')),
  },
];
