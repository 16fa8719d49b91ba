import type { ErrorCode } from '@kuaijin/kit/errors';
import { isRefusal } from '@kuaijin/kit/errors';
import { type StepActionEntry, stepActions } from '@kuaijin/workflow-approvals/acts/offered';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { TakenBack } from '@kuaijin/workflow-approvals/case/step-acts';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Caller, StandIn } from '../access/caller';
import { placeOfStep } from '../access/commander';
import { allowedCommand, commandersOf } from '../access/stand-in';
import type { StepAction as Action } from '../resolvers/schema.generated';

/** 环节操作: what may be asked for on a step. */
export type StepAction = `${Action}`;

const actions = stepActions as readonly (StepActionEntry & { readonly action: StepAction })[];

/** Every action, in the order in which a step names them. */
export const stepActionNames: readonly StepAction[] = actions.map(({ action }) => action);

export interface StepActionView {
  readonly action: StepAction;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
  /** What is undone, where the action takes an act back and is allowed. */
  readonly undoes: TakenBack | null;
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
  return actions.map(({ action, posts, sample, undoes }) => {
    const [first, ...others] = commandersOf(identity, posts, standIns, place).map((by) => sample(state, step, by));
    const command = first && allowedCommand(state, [first, ...others], now);
    const reason = refusalOf(state, command, now);
    if (command === undefined || reason !== null) return { action, allowed: false, reason, undoes: null };
    return { action, allowed: true, reason, undoes: undoes?.(state, step, command.by) ?? null };
  });
}

function refusalOf(state: CaseState, command: OperationCommand | undefined, now: Instant): ErrorCode | null {
  if (command === undefined) return 'NOT_ALLOWED';
  const proposed = propose(state, command, now);
  return isRefusal(proposed) ? proposed.code : null;
}
