import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { CaseCommand, SubmitCommand } from '../contracts';
import type { CaseState, Instant } from './case';
import type { Proposal } from './draft';
import { proposeAccept } from './propose/accept';
import { proposeDecide } from './propose/decide';
import { proposeRepair } from './propose/repair';
import { badKey } from './propose/rules';
import { proposeWithdraw } from './propose/withdraw';

/** Every operation but the submission, which needs more than the case: domain/propose/submit. */
export type OperationCommand = Exclude<CaseCommand, SubmitCommand>;

/**
 * What an operation would write into the journal of a case, or why it may not. The order of the rules is the precedence of their refusals:
 * the key, what is there, who may, what was given, the state of the case, the state of the step, the version.
 * @param at the instant that the entry would carry
 */
export function propose(
  state: CaseState | undefined,
  command: OperationCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
  const refusal = badKey(command.key);
  if (refusal !== undefined) return refusal;
  if (state === undefined) return refuse('NOT_FOUND', ['input', 'caseId']);
  switch (command.type) {
    case 'accept':
      return proposeAccept(state, command, at);
    case 'decide':
      return proposeDecide(state, command);
    case 'withdraw':
      return proposeWithdraw(state, command);
    case 'repair':
      return proposeRepair(state, command);
  }
}
