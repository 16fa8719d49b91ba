import type { ErrorCode, Refusal } from '@kuaijin/kit/errors';
import { isRefusal } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import type { Identity, Post } from '@kuaijin/kit/posts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts';
import type { CaseState, Instant, StepState } from '@kuaijin/workflow-approvals/domain/case';
import { proposeAccept } from '@kuaijin/workflow-approvals/domain/propose/accept';
import { proposeDecide } from '@kuaijin/workflow-approvals/domain/propose/decide';

/** Posts in which a step may be accepted, and decided; the first that the caller holds is acted in. */
export const acceptPosts: readonly Post[] = ['HANDLER', 'HEAD', 'COUNTER'];
export const decidePosts: readonly Post[] = ['HANDLER', 'HEAD'];

export interface StepActionView {
  readonly action: 'ACCEPT' | 'DECIDE';
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

/** The caller as the rules of a case see it; undefined when it holds none of the posts. */
export function commanderOf(identity: Identity, posts: readonly Post[]): Commander | undefined {
  const post = posts.find((one) => holds(identity, one));
  if (identity.anonymous || post === undefined) return undefined;
  return {
    actorId: identity.subject,
    post,
    ...(identity.department === undefined ? {} : { departmentId: identity.department }),
    ...(identity.organisation === undefined ? {} : { organisationId: identity.organisation }),
  };
}

/** What the caller may do with a step now, by the rules that the workflow itself decides by. */
export function viewerActions(state: CaseState, step: StepState, identity: Identity, now: Instant): StepActionView[] {
  const key = 'viewer';
  const accept = (by: Commander) => proposeAccept(state, { type: 'accept', key, by, stepId: step.id }, now);
  const decide = (by: Commander) =>
    proposeDecide(state, {
      type: 'decide',
      key,
      by,
      stepIds: [step.id],
      decision: 'APPROVE',
      opinion: 'any',
      conditions: [],
      fileIds: [],
    });
  return [
    view('ACCEPT', commanderOf(identity, acceptPosts), accept),
    view('DECIDE', commanderOf(identity, decidePosts), decide),
  ];
}

function view(
  action: StepActionView['action'],
  by: Commander | undefined,
  propose: (by: Commander) => object | Refusal,
): StepActionView {
  if (by === undefined) return { action, allowed: false, reason: 'NOT_ALLOWED' };
  const proposed = propose(by);
  return isRefusal(proposed)
    ? { action, allowed: false, reason: proposed.code }
    : { action, allowed: true, reason: null };
}
