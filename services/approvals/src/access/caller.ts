import type { Identity, Post } from '@kuaijin/kit/access/posts';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Mandate } from './mandate';

/** The caller of a request, with what he holds as an agent 代办 and is in force. */
export interface Caller extends Identity {
  readonly mandates?: readonly Mandate[];
}

/** AB角: an officer on leave in whose place the caller acts, with that officer's posts in that officer's department. */
export interface StandIn {
  readonly officerId: string;
  readonly posts: readonly Post[];
  readonly departmentId?: string;
  readonly from: Instant;
  readonly until: Instant;
}
