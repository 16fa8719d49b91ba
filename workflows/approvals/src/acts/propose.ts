import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../case/draft';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import type { CaseCommand } from '../contracts';
import type { MoveCaseCommand } from '../contracts/move-case-command';
import type { SubmitCommand } from '../contracts/submit-command';
import type { PeopleConcerned, StepCommandBase } from './act';
import { proposeReassign } from './administration/reassign';
import { proposeRepair } from './administration/repair';
import { proposeSetLimitClass } from './administration/set-limit-class';
import {
  proposeCancelSession,
  proposeCloseSession,
  proposeConclude,
  proposeConvene,
  proposeSpeak,
} from './coordination/session';
import { actOfCommand } from './index';
import { proposeAct } from './propose-act';
import { proposeWithdraw } from './reversal/withdraw';
import { proposeDecide } from './review/decide';
import { proposeAcceptStage, proposeHandOverStage } from './review/stage';
import { badKey } from './rules';
import { notSubstituting } from './substitution';

/**
 * Every operation but the submission and the move to another version, which need more than the case:
 * acts/application/submit, acts/administration/move-case.
 */
export type OperationCommand = Exclude<CaseCommand, SubmitCommand | MoveCaseCommand>;

/**
 * What an operation would write into the journal of a case, or why it may not. The order of the rules is the precedence
 * of their refusals: the key, what is there, who may, what was given, the state of the case, the state of the step, the
 * version.
 * @param at the instant that the entry would carry
 * @param people those whom the command concerns, as the directory knows them
 */
export function propose(
  state: CaseState | undefined,
  command: OperationCommand,
  at: Instant,
  people: PeopleConcerned = {},
): readonly Proposal[] | Refusal {
  const refusal = badKey(command.key) ?? notSubstituting(command.by, at);
  if (refusal !== undefined) return refusal;
  if (state === undefined) return refuse('NOT_FOUND', ['input', 'caseId']);
  const act = actOfCommand(command.type);
  if (act !== undefined) return proposeAct(act, state, command as StepCommandBase & typeof command, at, people);
  return proposeOther(state, command as OtherCommand, at, people);
}

type OtherCommand = Exclude<OperationCommand, StepCommandBase>;

function proposeOther(
  state: CaseState,
  command: OtherCommand,
  at: Instant,
  { officer, named }: PeopleConcerned,
): readonly Proposal[] | Refusal {
  switch (command.type) {
    case 'decide':
      return proposeDecide(state, command, at);
    case 'reassign':
      return proposeReassign(state, command, officer);
    case 'conveneSession':
      return proposeConvene(state, command, at, named);
    case 'speakInSession':
      return proposeSpeak(state, command);
    case 'concludeMatter':
      return proposeConclude(state, command);
    case 'closeSession':
      return proposeCloseSession(state, command);
    case 'cancelSession':
      return proposeCancelSession(state, command);
    case 'acceptStage':
      return proposeAcceptStage(state, command, at);
    case 'handOverStage':
      return proposeHandOverStage(state, command, at);
    case 'setLimitClass':
      return proposeSetLimitClass(state, command);
    case 'withdraw':
      return proposeWithdraw(state, command);
    case 'repair':
      return proposeRepair(state, command);
    default:
      throw new NewerCommand(command);
  }
}

/** A command of a type that this code does not know: a newer one must answer it, the case has nothing to do with it. */
export class NewerCommand extends Error {
  constructor({ type }: { readonly type: string }) {
    super(`${type} is an operation of a newer release`);
    this.name = 'NewerCommand';
  }
}
