/** Epoch milliseconds. */
export type Instant = number;

/** 行为人 of an entry: who, in which post, for whom. The clock of a case acts as `system`. */
export interface CaseAct {
  readonly actorId: string;
  readonly post: string;
  readonly onBehalfOf?: string;
}

/** 办理中, 办结 (通过), 办结 (不通过), 已撤回, 故障 */
export type CaseStatus = 'RUNNING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'FAULTED';

/** 环节状态; the table of transitions is case/transitions. */
export type StepStatus =
  | 'WAITING'
  | 'DISPATCHED'
  | 'NOT_ACCEPTED'
  | 'ACCEPTED'
  | 'SUSPENDED'
  | 'PRE_APPROVED'
  | 'APPROVED'
  | 'APPROVED_WITH_CONDITIONS'
  | 'DEEMED_APPROVED'
  | 'REJECTED'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'REVOKED'
  | 'SKIPPED';

export type Decision = 'APPROVE' | 'APPROVE_WITH_CONDITIONS' | 'REJECT';

export type SignMode = 'SINGLE' | 'ALL' | 'ANY' | 'QUORUM';

export type Lane = 'PARALLEL_CORE' | 'PARALLEL_SIDE' | 'PRECHECK';

export type ElementKind = 'LAND' | 'ENERGY' | 'COAL' | 'FUNDS';

/** 核销时点 */
export type CommitOn = 'ITEM_APPROVED' | 'PERMIT_APPROVED' | 'CASE_APPROVED' | 'START_VERIFIED';

export type RungKind = 'REMIND' | 'YELLOW' | 'RED' | 'HEAD' | 'DISPATCH_CENTRE' | 'LEADER' | 'PROVINCE';
