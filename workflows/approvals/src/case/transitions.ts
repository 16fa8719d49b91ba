import type { ElementStatus } from './state';
import type { CaseStatus, StepStatus } from './terms';

/**
 * The declared tables of transitions: what an operation or a consequence may move from where to where. Nothing else
 * assigns a status; what is not in a table does not happen.
 */

/** What moves a step 环节; a signature that decides nothing is a row of its own, so that it is refused elsewhere. */
export type StepMove =
  | 'submit'
  | 'skip'
  | 'apply'
  | 'dispatch'
  | 'accept'
  | 'deemAccepted'
  | 'deemApproved'
  | 'lookUp'
  | 'find'
  | 'promise'
  | 'approveOnCommitment'
  | 'checkCommitment'
  | 'sign'
  | 'signOnCommitment'
  | 'approve'
  | 'approveWithConditions'
  | 'reject'
  | 'refuse'
  | 'requestCorrection'
  | 'resubmit'
  | 'handInPapers'
  | 'checkPapers'
  | 'applyForTolerance'
  | 'acceptWithDeficiency'
  | 'preApprove'
  | 'extendTolerance'
  | 'remindTolerance'
  | 'fulfilTolerance'
  | 'failTolerance'
  | 'suspend'
  | 'resume'
  | 'extend'
  | 'extendJointHandling'
  | 'urge'
  | 'delegate'
  | 'reassign'
  | 'addSigner'
  | 'removeSigner'
  | 'return'
  | 'reopen'
  | 'revoke'
  | 'takeBack'
  | 'consult'
  | 'giveOpinion'
  | 'closeConsultation'
  | 'consultInWriting'
  | 'recordReply'
  | 'presumeNoObjection'
  | 'copy'
  | 'readCopy'
  | 'deliver'
  | 'confirmCollection'
  | 'withdraw'
  | 'closeWithCase';

/** What moves a case 办件. */
export type CaseMove = 'submit' | 'approve' | 'reject' | 'withdraw' | 'reopen' | 'fault' | 'repair';

/** What moves an element 要素 of a case. */
export type ElementMove = 'submit' | 'renew' | 'request' | 'reserve' | 'refuse' | 'commit' | 'release' | 'return';

export interface Transition<Move extends string, Status extends string> {
  readonly by: Move;
  /** `null` = there was nothing before. */
  readonly from: Status | null;
  readonly to: Status;
}

/** Rows of one move from several statuses. */
export const rows = <Move extends string, Status extends string>(
  by: Move,
  from: readonly (Status | null)[],
  to: Status | 'same',
): Transition<Move, Status>[] => from.flatMap((one) => rowOf(by, one, to));

function rowOf<Move extends string, Status extends string>(
  by: Move,
  from: Status | null,
  to: Status | 'same',
): Transition<Move, Status>[] {
  const target = to === 'same' ? from : to;
  return target === null ? [] : [{ by, from, to: target }];
}

/** Statuses in which somebody may still act on a step. */
const open: readonly StepStatus[] = ['WAITING', 'DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'];
/** Decisions that can be returned or revoked. */
const decided: readonly StepStatus[] = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED'];
/** Decisions that who made them may take back. */
const taken: readonly StepStatus[] = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED'];
/** Statuses in which a step goes on with papers missing. */
const tolerated: readonly StepStatus[] = [
  'ACCEPTED',
  'SUSPENDED',
  'PRE_APPROVED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
];
/** Statuses in which somebody may still hand papers in, or check them off. */
const papersNeeded: readonly StepStatus[] = ['DISPATCHED', 'RETURNED', ...tolerated];
/** What waits again when something before it is not done any more. */
const begun: readonly StepStatus[] = [
  'DISPATCHED',
  'ACCEPTED',
  'SUSPENDED',
  'RETURNED',
  'PRE_APPROVED',
  ...decided,
  'REJECTED',
  'NOT_ACCEPTED',
];

/** Where somebody handles the step, so that others may be consulted. */
const handled: readonly StepStatus[] = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'];

/**
 * Steps. An accepted step is decided; who is withdrawn from, or outlived by a case that was rejected, ends WITHDRAWN.
 */
export const stepTransitions: readonly Transition<StepMove, StepStatus>[] = [
  ...rows<StepMove, StepStatus>('submit', [null], 'WAITING'),
  ...rows<StepMove, StepStatus>('skip', [null, ...open, 'REVOKED'], 'SKIPPED'),
  ...rows<StepMove, StepStatus>('apply', ['SKIPPED'], 'WAITING'),
  ...rows<StepMove, StepStatus>('dispatch', ['WAITING'], 'DISPATCHED'),
  ...rows<StepMove, StepStatus>('accept', ['DISPATCHED', 'RETURNED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('deemAccepted', ['DISPATCHED', 'RETURNED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('deemApproved', ['ACCEPTED'], 'DEEMED_APPROVED'),
  ...rows<StepMove, StepStatus>('lookUp', ['DISPATCHED', 'RETURNED'], 'same'),
  ...rows<StepMove, StepStatus>('find', ['DISPATCHED', 'RETURNED'], 'APPROVED'),
  ...rows<StepMove, StepStatus>('promise', ['DISPATCHED', 'ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('approveOnCommitment', ['DISPATCHED', 'ACCEPTED'], 'APPROVED'),
  ...rows<StepMove, StepStatus>('checkCommitment', ['APPROVED'], 'same'),
  ...rows<StepMove, StepStatus>('sign', ['ACCEPTED', 'PRE_APPROVED'], 'same'),
  ...rows<StepMove, StepStatus>('signOnCommitment', ['DISPATCHED', 'ACCEPTED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('approve', ['ACCEPTED', 'PRE_APPROVED'], 'APPROVED'),
  ...rows<StepMove, StepStatus>('approveWithConditions', ['ACCEPTED', 'PRE_APPROVED'], 'APPROVED_WITH_CONDITIONS'),
  ...rows<StepMove, StepStatus>('reject', ['ACCEPTED', 'PRE_APPROVED'], 'REJECTED'),
  ...rows<StepMove, StepStatus>('refuse', ['DISPATCHED', 'RETURNED'], 'NOT_ACCEPTED'),
  ...rows<StepMove, StepStatus>('requestCorrection', ['DISPATCHED', 'ACCEPTED', 'RETURNED'], 'SUSPENDED'),
  ...rows<StepMove, StepStatus>('resubmit', ['SUSPENDED'], 'DISPATCHED'),
  ...rows<StepMove, StepStatus>('resubmit', ['SUSPENDED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('resubmit', ['SUSPENDED'], 'RETURNED'),
  ...rows<StepMove, StepStatus>('resubmit', ['REVOKED'], 'WAITING'),
  ...rows<StepMove, StepStatus>('handInPapers', ['WAITING', ...papersNeeded], 'same'),
  ...rows<StepMove, StepStatus>('checkPapers', papersNeeded, 'same'),
  ...rows<StepMove, StepStatus>('applyForTolerance', ['DISPATCHED', 'RETURNED'], 'same'),
  ...rows<StepMove, StepStatus>('acceptWithDeficiency', ['DISPATCHED', 'RETURNED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('preApprove', ['ACCEPTED'], 'PRE_APPROVED'),
  ...rows<StepMove, StepStatus>('extendTolerance', tolerated, 'same'),
  ...rows<StepMove, StepStatus>('remindTolerance', tolerated, 'same'),
  ...rows<StepMove, StepStatus>('fulfilTolerance', tolerated, 'same'),
  ...rows<StepMove, StepStatus>('failTolerance', tolerated, 'RETURNED'),
  ...rows<StepMove, StepStatus>('failTolerance', ['PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS'], 'REVOKED'),
  ...rows<StepMove, StepStatus>('suspend', ['ACCEPTED'], 'SUSPENDED'),
  ...rows<StepMove, StepStatus>('resume', ['SUSPENDED'], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('extend', ['ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('extendJointHandling', ['ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('urge', ['DISPATCHED', 'ACCEPTED', 'RETURNED'], 'same'),
  ...rows<StepMove, StepStatus>('delegate', ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'], 'same'),
  ...rows<StepMove, StepStatus>('reassign', ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'], 'same'),
  ...rows<StepMove, StepStatus>('addSigner', ['ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('removeSigner', ['ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('return', ['PRE_APPROVED', ...decided], 'RETURNED'),
  ...rows<StepMove, StepStatus>('reopen', begun, 'WAITING'),
  ...rows<StepMove, StepStatus>('revoke', ['PRE_APPROVED', ...decided], 'REVOKED'),
  ...rows<StepMove, StepStatus>('takeBack', ['PRE_APPROVED', ...taken], 'ACCEPTED'),
  ...rows<StepMove, StepStatus>('takeBack', taken, 'PRE_APPROVED'),
  ...rows<StepMove, StepStatus>('takeBack', ['PRE_APPROVED'], 'same'),
  ...rows<StepMove, StepStatus>('takeBack', ['ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('takeBack', ['ACCEPTED', ...taken, 'NOT_ACCEPTED'], 'DISPATCHED'),
  ...rows<StepMove, StepStatus>('takeBack', ['ACCEPTED', ...taken, 'NOT_ACCEPTED'], 'RETURNED'),
  ...rows<StepMove, StepStatus>('consult', handled, 'same'),
  ...rows<StepMove, StepStatus>('giveOpinion', handled, 'same'),
  ...rows<StepMove, StepStatus>('closeConsultation', handled, 'same'),
  ...rows<StepMove, StepStatus>('consultInWriting', handled, 'same'),
  ...rows<StepMove, StepStatus>('recordReply', handled, 'same'),
  ...rows<StepMove, StepStatus>('presumeNoObjection', handled, 'same'),
  ...rows<StepMove, StepStatus>('copy', [...begun, 'REVOKED', 'WITHDRAWN'], 'same'),
  ...rows<StepMove, StepStatus>('readCopy', ['WAITING', ...begun, 'REVOKED', 'WITHDRAWN'], 'same'),
  ...rows<StepMove, StepStatus>('deliver', ['PRE_APPROVED', ...decided, 'REJECTED', 'NOT_ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('confirmCollection', [...decided, 'REJECTED', 'NOT_ACCEPTED'], 'same'),
  ...rows<StepMove, StepStatus>('withdraw', [...open, 'PRE_APPROVED'], 'WITHDRAWN'),
  ...rows<StepMove, StepStatus>('closeWithCase', [...open, 'PRE_APPROVED'], 'WITHDRAWN'),
];

/** Cases. A repair puts back what was there before the fault; {@link caseTransitions} names every such pair. */
export const caseTransitions: readonly Transition<CaseMove, CaseStatus>[] = [
  ...rows<CaseMove, CaseStatus>('submit', [null], 'RUNNING'),
  ...rows<CaseMove, CaseStatus>('approve', ['RUNNING'], 'APPROVED'),
  ...rows<CaseMove, CaseStatus>('reject', ['RUNNING'], 'REJECTED'),
  ...rows<CaseMove, CaseStatus>('withdraw', ['RUNNING'], 'WITHDRAWN'),
  // 撤销 of a decision after the case was approved.
  ...rows<CaseMove, CaseStatus>('reopen', ['APPROVED'], 'RUNNING'),
  ...rows<CaseMove, CaseStatus>('fault', ['RUNNING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'FAULTED'], 'FAULTED'),
  ...rows<CaseMove, CaseStatus>('repair', ['FAULTED'], 'RUNNING'),
  ...rows<CaseMove, CaseStatus>('repair', ['FAULTED'], 'APPROVED'),
  ...rows<CaseMove, CaseStatus>('repair', ['FAULTED'], 'REJECTED'),
  ...rows<CaseMove, CaseStatus>('repair', ['FAULTED'], 'WITHDRAWN'),
];

/** Elements. A refusal of anything but a reservation leaves the element as it is: it is asked for again. */
export const elementTransitions: readonly Transition<ElementMove, ElementStatus>[] = [
  ...rows<ElementMove, ElementStatus>('submit', [null], 'PENDING'),
  ...rows<ElementMove, ElementStatus>('renew', ['PENDING'], 'same'),
  ...rows<ElementMove, ElementStatus>('renew', ['RELEASED', 'RETURNED'], 'PENDING'),
  ...rows<ElementMove, ElementStatus>('request', ['PENDING', 'REFUSED', 'RELEASED'], 'REQUESTED'),
  ...rows<ElementMove, ElementStatus>('request', ['REQUESTED', 'RESERVED', 'COMMITTED'], 'same'),
  ...rows<ElementMove, ElementStatus>('reserve', ['REQUESTED'], 'RESERVED'),
  ...rows<ElementMove, ElementStatus>('refuse', ['REQUESTED'], 'REFUSED'),
  ...rows<ElementMove, ElementStatus>('refuse', ['REFUSED', 'RESERVED', 'COMMITTED'], 'same'),
  ...rows<ElementMove, ElementStatus>('commit', ['RESERVED'], 'COMMITTED'),
  ...rows<ElementMove, ElementStatus>('release', ['REQUESTED', 'REFUSED', 'RESERVED'], 'RELEASED'),
  ...rows<ElementMove, ElementStatus>('return', ['COMMITTED'], 'RETURNED'),
];

/** A broken invariant: an entry that the rules do not know. The case is FAULTED by it; no caller can bring it about. */
export class BrokenInvariant extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BrokenInvariant';
  }
}

/** The status that a move leads to; undefined where the table has no such row. */
export function nextStatus<Move extends string, Status extends string>(
  table: readonly Transition<Move, Status>[],
  by: Move,
  from: Status | null,
): Status | undefined {
  return byMove(table).get(by)?.get(from);
}

const tables = new WeakMap<object, ReadonlyMap<string, ReadonlyMap<string | null, string>>>();

/** A table that is looked at for each step of a case with each entry, by move and status; of two rows the first. */
function byMove<Move extends string, Status extends string>(table: readonly Transition<Move, Status>[]) {
  const known = tables.get(table) as ReadonlyMap<Move, ReadonlyMap<Status | null, Status>> | undefined;
  if (known !== undefined) return known;
  const found = new Map<Move, Map<Status | null, Status>>();
  for (const { by, from, to } of table) {
    const ofMove = found.get(by) ?? new Map<Status | null, Status>();
    found.set(by, ofMove);
    if (!ofMove.has(from)) ofMove.set(from, to);
  }
  tables.set(table, found);
  return found;
}

/** The same where the row must exist. Throws {@link BrokenInvariant}. */
export function requireNextStatus<Move extends string, Status extends string>(
  table: readonly Transition<Move, Status>[],
  by: Move,
  from: Status | null,
  what: string,
): Status {
  const to = nextStatus(table, by, from);
  if (to === undefined) throw new BrokenInvariant(`${what}: ${by} is not possible from ${from ?? 'nothing'}`);
  return to;
}

/** The status asked for, where the table leads there: for moves with several ends. Throws {@link BrokenInvariant}. */
export function requireStatus<Move extends string, Status extends string>(
  table: readonly Transition<Move, Status>[],
  by: Move,
  from: Status | null,
  to: Status,
  what: string,
): Status {
  if (table.some((row) => row.by === by && row.from === from && row.to === to)) return to;
  throw new BrokenInvariant(`${what}: ${by} does not lead from ${from ?? 'nothing'} to ${to}`);
}

/** 已完成: statuses that let what depends on the step begin. */
const doneStatuses: ReadonlySet<StepStatus> = new Set<StepStatus>([
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'DEEMED_APPROVED',
  'PRE_APPROVED',
  'SKIPPED',
]);

export const isDone = (status: StepStatus): boolean => doneStatuses.has(status);

/** 办结 (不通过) of a step: it was rejected, or not accepted at all. */
export const hasFailed = (status: StepStatus): boolean => status === 'REJECTED' || status === 'NOT_ACCEPTED';

/** True for a case that nobody can act on any more; FAULTED is not an end. */
export const hasEnded = (status: CaseStatus): boolean => status !== 'RUNNING' && status !== 'FAULTED';
