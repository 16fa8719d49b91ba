import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../case/draft';
import type { CaseEntryData, CaseEntryType, CaseState, StepState } from '../case/state';
import type { CaseStatus } from '../case/terms';
import { nextStatus, type StepMove, stepTransitions } from '../case/transitions';
import type { CommandBase, Commander } from '../contracts/command';
import type { Officer } from '../contracts/people';
import type { AnyStepAct, AnyStepChange, StepCommandBase } from './act';
import { actOf, contentOf, notRunning, staleVersion, stepConflict, wrongPost } from './rules';
import { personOf } from './substitution';

/** The rules that operations on one step share. */

export const STEP_PATH = ['input', 'stepId'] as const;
export const REASON_MAX = 2_000;

/** What one operation asks, in the order in which its refusals go before one another. */
export interface StepRule {
  readonly move: StepMove;
  /** The state that the operation needs, for who is refused. */
  readonly expected: string;
  readonly posts: readonly string[];
  /** Who may, beside the post. */
  readonly may: (step: StepState) => Refusal | undefined;
  /** Whether what was given is acceptable. */
  readonly given: (step: StepState) => Refusal | undefined;
  /** Whether the step is such a one as the table means, beside its status. */
  readonly isPossible?: (step: StepState) => boolean;
  /** What the state of the step must be like, beside its status. */
  readonly needs?: (step: StepState) => Refusal | undefined;
  /** Statuses of the case, beside RUNNING, in which it may be done. */
  readonly alsoIn?: readonly CaseStatus[];
}

/** The step, or why the operation may not be done to it now. */
export function ruled(
  state: CaseState,
  { stepId, ifVersion, by }: Pick<StepCommandBase, 'stepId' | 'ifVersion' | 'by'>,
  rule: StepRule,
): StepState | Refusal {
  const step = state.steps[stepId];
  if (step === undefined) return refuse('NOT_FOUND', STEP_PATH, { received: stepId });
  return (
    wrongPost(by, rule.posts) ??
    rule.may(step) ??
    notApplicable(state, step, STEP_PATH, rule.expected) ??
    rule.given(step) ??
    (rule.alsoIn?.includes(state.status) ? undefined : notRunning(state, STEP_PATH)) ??
    (nextStatus(stepTransitions, rule.move, step.status) === undefined || rule.isPossible?.(step) === false
      ? stepConflict(step, STEP_PATH, rule.expected)
      : undefined) ??
    rule.needs?.(step) ??
    staleVersion(ifVersion, step) ??
    step
  );
}

/** A step that does not apply to the case says so before anything that is given for it is looked at. */
export const notApplicable = (
  state: CaseState,
  step: StepState,
  path: readonly string[],
  expected: string,
): Refusal | undefined =>
  step.status === 'SKIPPED' ? (notRunning(state, path) ?? stepConflict(step, path, expected)) : undefined;

/** The one entry that an operation becomes, or why it may not. */
export function actDraft<T extends CaseEntryType>(
  ruling: StepState | Refusal,
  command: CommandBase,
  type: T,
  data: CaseEntryData[T],
): readonly Proposal[] | Refusal {
  if (isRefusal(ruling)) return ruling;
  return [draft<T>(type, command.key, data, actOf(command.by), contentOf(command))];
}

/** An officer of the department that handles the step; where it was delegated to one of them, that one or the head. */
export function notTheDepartment(step: StepState, by: Commander): Refusal | undefined {
  if (by.departmentId !== undefined && by.departmentId === step.departmentId) return notTheAssignee(step, by);
  return refuse('NOT_ALLOWED', STEP_PATH, {
    expected: `an officer of ${step.departmentId}`,
    received: by.departmentId ?? 'no department',
  });
}

/** 转办: what is with one officer is no other handler's, the head's apart. */
export function notTheAssignee({ assignment }: StepState, by: Commander): Refusal | undefined {
  if (assignment === undefined || by.post !== 'HANDLER' || personOf(by) === assignment.officerId) return undefined;
  return refuse('NOT_ALLOWED', STEP_PATH, {
    expected: `${assignment.officerId}, to whom it was delegated`,
    received: by.actorId,
  });
}

/** Somebody who handles what the department of the step has to do. */
export function notAColleague(
  step: StepState,
  officerId: string,
  officer: Officer | null,
  path: readonly string[],
): Refusal | undefined {
  if (officer === null) return refuse('NOT_FOUND', path, { received: officerId });
  const handles = officer.posts.includes('HANDLER') || officer.posts.includes('HEAD');
  if (officer.departmentId === step.departmentId && handles) return undefined;
  const expected = `a handler or head of ${step.departmentId}`;
  return refuse('INVALID_INPUT', path, { expected, received: officer.departmentId ?? officerId });
}

/** 转办返回: what was lent to an officer is decided by who lent it, or by the head. */
export function isLent(
  { assignment }: StepState,
  by: Commander,
  path: readonly string[] = STEP_PATH,
): Refusal | undefined {
  const isWithCaller = assignment?.withReturn === true && assignment.officerId === personOf(by) && by.post !== 'HEAD';
  if (!isWithCaller) return undefined;
  const expected = `${assignment.act.actorId}, after it was handed back`;
  return refuse('NOT_ALLOWED', path, { expected, received: by.actorId });
}

/** A whole number within bounds. */
export function badCount(count: number, path: readonly string[], max: number): Refusal | undefined {
  if (Number.isInteger(count) && count >= 1 && count <= max) return undefined;
  return refuse('INVALID_INPUT', path, { expected: `1 to ${max} working days`, received: String(count) });
}

/** The comment as a field, left out where none was given. */
export const withComment = (comment: string | undefined): { readonly comment?: string } =>
  comment === undefined || comment.trim() === '' ? {} : { comment };

/**
 * The move of an act or a change in the table of transitions, of what was given or of what was recorded; none where the
 * status stays.
 */
export function moveOf(change: AnyStepAct | AnyStepChange, given: unknown): StepMove | undefined {
  const { move } = change;
  return typeof move === 'function' ? move(given) : (move ?? ('name' in change ? change.name : undefined));
}
