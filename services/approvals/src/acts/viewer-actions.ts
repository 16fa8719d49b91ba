import type { Post } from '@kuaijin/kit/access/posts';
import type { ErrorCode } from '@kuaijin/kit/errors';
import { isRefusal } from '@kuaijin/kit/errors';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState, Instant, StepState } from '@kuaijin/workflow-approvals/case/state';
import { placeOfStep } from '../access/commander';
import type { Caller } from '../access/scope';
import { allowedCommand, commandersOf, type StandIn } from '../access/stand-in';
import type { StepAction as Action } from '../resolvers/types.generated';
import { sampleCommand } from './sample-command';

/** 环节操作: what may be asked for on a step. */
export type StepAction = `${Action}`;

/** Posts in which each action is asked for; the first that the caller holds is acted in. */
export const stepActionPosts: Readonly<Record<StepAction, readonly Post[]>> = {
  ACCEPT: ['HANDLER', 'HEAD', 'COUNTER'],
  DECIDE: ['HANDLER', 'HEAD'],
  REFUSE: ['HANDLER', 'HEAD', 'COUNTER'],
  REQUEST_CORRECTION: ['HANDLER', 'HEAD', 'COUNTER'],
  RESUBMIT: ['OWNER', 'AGENT'],
  HAND_IN_PAPERS: ['OWNER', 'AGENT', 'COUNTER'],
  CHECK_PAPERS: ['HANDLER', 'HEAD', 'COUNTER'],
  APPLY_FOR_TOLERANCE: ['OWNER', 'AGENT'],
  ACCEPT_WITH_DEFICIENCY: ['HANDLER', 'HEAD', 'COUNTER'],
  DECIDE_WITH_DEFICIENCY: ['HANDLER', 'HEAD'],
  PRE_APPROVE: ['HANDLER', 'HEAD'],
  EXTEND_TOLERANCE: ['HEAD'],
  SUSPEND: ['HANDLER', 'HEAD'],
  RESUME: ['HANDLER', 'HEAD'],
  EXTEND: ['HEAD'],
  URGE: ['OWNER', 'AGENT', 'DISPATCHER', 'LEADER', 'HANDLER', 'HEAD', 'COUNTER'],
  DELEGATE: ['HANDLER', 'HEAD'],
  REASSIGN: ['OPERATOR'],
  ADD_SIGNER: ['HANDLER', 'HEAD'],
  REMOVE_SIGNER: ['HANDLER', 'HEAD'],
  RETURN: ['HANDLER', 'HEAD'],
  REVOKE: ['HEAD', 'OPERATOR'],
  TAKE_BACK: ['HANDLER', 'HEAD', 'COUNTER'],
  LOOK_UP: ['HANDLER', 'HEAD', 'COUNTER'],
  PROMISE: ['OWNER', 'AGENT'],
  APPROVE_ON_COMMITMENT: ['HANDLER', 'HEAD'],
  CHECK_COMMITMENT: ['HANDLER', 'HEAD'],
  CONSULT: ['HANDLER', 'HEAD'],
  GIVE_OPINION: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
  CLOSE_CONSULTATION: ['HANDLER', 'HEAD'],
  COPY: ['HANDLER', 'HEAD', 'DISPATCHER'],
  READ_COPY: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
};

/** Every action, in the order in which a step tells them. */
export const stepActionNames = Object.keys(stepActionPosts) as readonly StepAction[];

export const acceptPosts = stepActionPosts.ACCEPT;
export const decidePosts = stepActionPosts.DECIDE;

export interface StepActionView {
  readonly action: StepAction;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

/** What the caller may do with a step now, by the rules that the workflow itself decides by. */
export function viewerActions(
  state: CaseState,
  step: StepState,
  identity: Caller,
  now: Instant,
  standIns: readonly StandIn[] = [],
): StepActionView[] {
  const place = placeOfStep(state, step);
  return stepActionNames.map((action) => {
    const ways = commandersOf(identity, stepActionPosts[action], standIns, place);
    const [first, ...others] = ways.map((by) => sampleCommand(action, state, step, by));
    return view(action, state, first && allowedCommand(state, [first, ...others], now), now);
  });
}

function view(
  action: StepAction,
  state: CaseState,
  command: OperationCommand | undefined,
  now: Instant,
): StepActionView {
  if (command === undefined) return { action, allowed: false, reason: 'NOT_ALLOWED' };
  const proposed = propose(state, command, now);
  return isRefusal(proposed)
    ? { action, allowed: false, reason: proposed.code }
    : { action, allowed: true, reason: null };
}
