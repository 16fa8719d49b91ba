import type { Recipient } from './consultations';
import type { CaseAct, Instant } from './terms';
/** What a journal entry carries, by type. */
export interface SessionData {
  'session.convened': {
    readonly sessionId: string;
    readonly stepIds: readonly string[];
    readonly participants: readonly Recipient[];
    readonly agenda: string;
    readonly heldAt: Instant;
    readonly place?: string;
    /** Of whom convened it: its officers conduct the session. */
    readonly departmentId?: string;
  };
  'session.spoken': {
    readonly sessionId: string;
    readonly stepId?: string;
    readonly departmentId?: string;
    readonly opinion: string;
  };
  'session.concluded': { readonly sessionId: string; readonly stepId: string; readonly conclusion: string };
  'session.closed': { readonly sessionId: string; readonly minutes: string };
  'session.cancelled': { readonly sessionId: string; readonly reason: string };
}

/** 会商会议状态: 进行中, 已结束, 已取消. */
export type SessionStatus = 'OPEN' | 'CLOSED' | 'CANCELLED';

export interface Dated {
  readonly act: CaseAct;
  readonly at: Instant;
}

export interface JointSession extends Dated {
  readonly id: string;
  readonly status: SessionStatus;
  readonly stepIds: readonly string[];
  readonly participants: readonly Recipient[];
  readonly agenda: string;
  readonly heldAt: Instant;
  readonly place?: string;
  readonly departmentId?: string;
  readonly spoken: readonly (Dated & {
    readonly stepId?: string;
    readonly departmentId?: string;
    readonly opinion: string;
  })[];
  readonly conclusions: readonly (Dated & { readonly stepId: string; readonly conclusion: string })[];
  /** How it ended: the minutes, or why it was cancelled. */
  readonly ended?: Dated & { readonly minutes?: string; readonly reason?: string };
}

/** What a case remembers; absent until the first. */
export interface SessionState {
  readonly sessions?: readonly JointSession[];
}
