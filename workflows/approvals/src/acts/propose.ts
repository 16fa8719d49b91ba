import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../case/draft';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import type { SubmitCommand } from '../contracts/submit-command';
import type { StepCommandBase } from './act';
import type { Facts, Refused } from './case-act';
import { actOfCommand, actOnCaseOf, type CaseCommand, firstAct } from './index';
import { proposeAct } from './propose-act';
import { proposeOnCase } from './propose-on-case';
import { badKey } from './rules';
import { notSubstituting } from './substitution';

/** Every operation but the submission, which begins a case. */
export type OperationCommand = Exclude<CaseCommand, SubmitCommand>;

/**
 * What an operation would write into the journal of a case, or everything that stands against it. The order of the
 * rules is the precedence of their refusals: the key, what is there, who may, what was given, the state of the case,
 * the state of the step, the version.
 * @param at the instant that the entry would carry
 * @param facts what other services know of what the command names
 */
export function judge(
  state: CaseState | undefined,
  command: CaseCommand,
  at: Instant,
  facts: Facts = {},
): readonly Proposal[] | Refused {
  if (isFirst(command)) {
    return firstAct.begin(state, command, facts.submission ?? { caseId: '', project: null, departments: {} });
  }
  const refusal = badKey(command.key) ?? notSubstituting(command.by, at);
  if (refusal !== undefined) return { refusals: [refusal] };
  if (state === undefined) return { refusals: [refuse('NOT_FOUND', ['input', 'caseId'])] };
  const onStep = actOfCommand(command.type);
  if (onStep !== undefined) {
    const proposed = proposeAct(onStep, state, command as StepCommandBase & typeof command, at, facts);
    return isRefusal(proposed) ? { refusals: [proposed] } : proposed;
  }
  const onCase = actOnCaseOf(command.type);
  if (onCase === undefined) throw new NewerCommand(command);
  return proposeOnCase(onCase, state, command, at, facts);
}

/** As {@link judge}, with the first of what stands against it. */
export function propose(
  state: CaseState | undefined,
  command: OperationCommand,
  at: Instant,
  facts: Facts = {},
): readonly Proposal[] | Refusal {
  const judged = judge(state, command, at, facts);
  if (!('refusals' in judged)) return judged;
  const [first] = judged.refusals;
  return first ?? [];
}

/** True for the submission. */
export const isFirst = (command: CaseCommand): command is SubmitCommand => command.type === firstAct.name;

/** A command of a type that this code does not know: a newer one must answer it, the case has nothing to do with it. */
export class NewerCommand extends Error {
  constructor({ type }: { readonly type: string }) {
    super(`${type} is an operation of a newer release`);
    this.name = 'NewerCommand';
  }
}
