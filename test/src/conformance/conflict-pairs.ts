/**
 * Pairs of operations of which only one can be done: whoever comes second is refused by the state that the first brought about. Where the second
 * would be right after the first too (a withdrawal after a decision), both name the version that they saw.
 *
 * A unit is a step A that was dispatched, where `behind` says so with a step B that waits for it; a pair begins after `before` was done to its unit.
 */
import type { Post } from '@kuaijin/kit/posts';

export interface Unit {
  readonly caseId: string;
  readonly a: string;
  readonly b: string;
  /** Item codes are those of the steps. */
  readonly code: (stepId: string) => string;
}

export interface Move {
  readonly mutation: string;
  readonly as: Post;
  /** Of two officers or owners; left out: the first. */
  readonly person?: '1' | '2';
  /** Left out: DRC, which handles all. */
  readonly department?: string;
  readonly input: (unit: Unit) => Readonly<Record<string, unknown>>;
}

export interface Pair {
  readonly name: string;
  readonly before: readonly Move[];
  readonly one: Move;
  readonly other: Move;
  /** Both name the version of this that they saw. */
  readonly ifVersionOf?: 'a' | 'case';
  /** It needs a step that waits for A. */
  readonly behind?: boolean;
  /** One try ends the case: each has a case of its own. */
  readonly endsCase?: boolean;
}

const reason = '冲突';
type On = 'a' | 'b';
const move = (mutation: string, more: object = {}, on: On = 'a', as: Post = 'HANDLER'): Move => ({
  mutation,
  as,
  input: (unit) => ({ stepId: unit[on], ...more }),
});
const second = (one: Move, as: Post = one.as): Move => ({ ...one, as, person: '2' });
const of = (department: string, one: Move): Move => ({ ...one, department });

const accept = move('acceptStep');
const decide = (decision: string, on: On = 'a') => move('decideStep', { decision, opinion: reason }, on);
const approve = decide('APPROVE');
const suspend = move('suspendStep', { procedure: 'HEARING', limitWorkingDays: 5, reason });
const extend = move('extendStep', { workingDays: 5, reason }, 'a', 'HEAD');
const refuse = move('refuseStep', { reasonCode: 'NOT_COMPETENT', reason });
const correct: Move = {
  mutation: 'requestCorrection',
  as: 'HANDLER',
  input: ({ a, code }) => ({ stepId: a, materialCodes: [`${code(a)}-1`], reason }),
};
const resubmit = move('resubmitStep', {}, 'a', 'OWNER');
const takeBack = move('takeBack', { reason });
const withdraw: Move = { mutation: 'withdrawCase', as: 'OWNER', input: ({ caseId }) => ({ caseId, reason }) };
const returnB: Move = {
  mutation: 'returnStep',
  as: 'HANDLER',
  input: ({ a, b }) => ({ stepId: b, toStepId: a, reason }),
};
const consult = move('consultOnStep', { departmentIds: ['department-330800-EE'], question: reason });
const consultationOf = ({ a }: Unit) => ({ stepId: a, consultationId: `${a}/consultation/1` });
const opinion = of('EE', {
  mutation: 'giveOpinion',
  as: 'HANDLER',
  input: (unit) => ({ ...consultationOf(unit), opinion: reason }),
});

export const pairs: readonly Pair[] = [
  { name: 'accept, accept by another officer', before: [], one: accept, other: second(accept) },
  { name: 'accept, refuse', before: [], one: accept, other: second(refuse) },
  {
    name: 'accept, request a correction: both saw the version',
    before: [],
    one: accept,
    other: second(correct),
    ifVersionOf: 'a',
  },
  { name: 'resubmit, resubmit by the agent', before: [correct], one: resubmit, other: second(resubmit, 'AGENT') },
  { name: 'approve, reject', before: [accept], one: approve, other: second(decide('REJECT')) },
  { name: 'approve, suspend', before: [accept], one: approve, other: second(suspend) },
  { name: 'approve, request a correction', before: [accept], one: approve, other: second(correct) },
  { name: 'approve, take the acceptance back', before: [accept], one: second(approve), other: takeBack },
  { name: 'extend, extend', before: [accept], one: extend, other: second(extend) },
  {
    name: 'extend, approve: both saw the version',
    before: [accept],
    one: extend,
    other: second(approve),
    ifVersionOf: 'a',
  },
  {
    name: 'delegate, approve by the head: both saw the version',
    before: [accept],
    one: move('delegateStep', { officerId: 'officer-330800-DRC-2', reason }),
    other: second(approve, 'HEAD'),
    ifVersionOf: 'a',
  },
  {
    name: 'add a signer, approve: both saw the version',
    before: [accept],
    one: move('addSigner', { departmentId: 'department-330800-EE', reason }),
    other: second(approve),
    ifVersionOf: 'a',
  },
  { name: 'resume, resume', before: [accept, suspend], one: move('resumeStep'), other: second(move('resumeStep')) },
  {
    name: 'urge, urge on one day',
    before: [accept],
    one: move('urgeStep', { message: reason }, 'a', 'OWNER'),
    other: second(move('urgeStep', { message: reason }, 'a', 'AGENT')),
  },
  {
    name: 'take a decision back, accept behind it',
    behind: true,
    before: [accept, approve],
    one: takeBack,
    other: second(move('acceptStep', {}, 'b')),
  },
  {
    name: 'revoke, take back',
    behind: true,
    before: [accept, approve],
    one: move('revokeStep', { reason }, 'a', 'HEAD'),
    other: takeBack,
  },
  {
    name: 'return to the step before, approve',
    behind: true,
    before: [accept, approve, move('acceptStep', {}, 'b')],
    one: returnB,
    other: second(decide('APPROVE', 'b')),
  },
  { name: 'give an opinion, give another', before: [consult], one: opinion, other: second(opinion) },
  {
    name: 'give an opinion, close the consultation',
    before: [consult],
    one: opinion,
    other: { mutation: 'closeConsultation', as: 'HANDLER', input: (unit) => ({ ...consultationOf(unit), reason }) },
  },
  {
    name: 'withdraw, withdraw by the agent',
    before: [],
    one: withdraw,
    other: second(withdraw, 'AGENT'),
    endsCase: true,
  },
  {
    name: 'withdraw, approve: the owner saw the version',
    before: [accept],
    one: withdraw,
    other: approve,
    ifVersionOf: 'case',
    endsCase: true,
  },
];
