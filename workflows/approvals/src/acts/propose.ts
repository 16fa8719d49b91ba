import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../case/draft';
import type { CaseState, Instant } from '../case/state';
import type { CaseCommand, NamedOfficers, Officer, Organisation, SubmitCommand } from '../contracts';
import type { MoveCaseCommand } from '../contracts/move-case-command';
import { proposeReassign } from './administration/reassign';
import { proposeRepair } from './administration/repair';
import { proposeSetLimitClass } from './administration/set-limit-class';
import { proposeCheckPapers, proposeHandInPapers } from './application/hand-in-materials';
import { proposeApproveOnCommitment, proposeCheckCommitment, proposePromise } from './commitment/acts-on-promise';
import { proposeCloseConsultation, proposeConsult, proposeGiveOpinion } from './coordination/consult';
import { proposeCopy, proposeReadCopy } from './coordination/copy';
import { proposeDelegate } from './coordination/delegate';
import {
  proposeCancelSession,
  proposeCloseSession,
  proposeConclude,
  proposeConvene,
  proposeSpeak,
} from './coordination/session';
import { proposeUrge } from './coordination/urge';
import { proposeAccept } from './intake/accept';
import { proposeRequestCorrection, proposeResubmit } from './intake/correction';
import { notHandled, proposeLookUp } from './intake/look-up';
import { proposeRefuse } from './intake/refuse';
import { proposeReturn, proposeRevoke } from './reversal/return';
import { proposeTakeBack } from './reversal/take-back';
import { proposeWithdraw } from './reversal/withdraw';
import { proposeDecide } from './review/decide';
import { proposeExtend } from './review/extend';
import { lapsedRefusal } from './review/lapsed';
import { proposeAddSigner, proposeRemoveSigner } from './review/signers';
import { proposeAcceptStage, proposeHandOverStage } from './review/stage';
import { proposeResume, proposeSuspend } from './review/suspend';
import { badKey } from './rules';
import { notSubstituting } from './substitution';
import {
  proposeAcceptWithDeficiency,
  proposeExtendTolerance,
  proposePreApprove,
} from './tolerance/accept-with-deficiency';
import { proposeApplyForTolerance } from './tolerance/apply-for-tolerance';

/** Every operation but the submission and the move to another version, which need more than the case: acts/application/submit, acts/administration/move-case. */
export type OperationCommand = Exclude<CaseCommand, SubmitCommand | MoveCaseCommand>;

/** Those whom a command concerns, as the directory knows them; undefined where nobody asked it. */
export interface PeopleConcerned {
  /** To whom a step goes. */
  readonly officer?: Officer | null | undefined;
  /** Officers whom the command names. */
  readonly named?: NamedOfficers | undefined;
  /** The owner of the case. */
  readonly owner?: Organisation | null | undefined;
}

/**
 * What an operation would write into the journal of a case, or why it may not. The order of the rules is the precedence of their refusals:
 * the key, what is there, who may, what was given, the state of the case, the state of the step, the version.
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
  const proposed = proposeOperation(state, command, at, people);
  return isRefusal(proposed) ? proposed : (notHandled(state, command) ?? lapsedRefusal(state, command, at) ?? proposed);
}

function proposeOperation(
  state: CaseState,
  command: OperationCommand,
  at: Instant,
  { officer, named, owner }: PeopleConcerned,
): readonly Proposal[] | Refusal {
  switch (command.type) {
    case 'accept':
      return proposeAccept(state, command, at);
    case 'decide':
      return proposeDecide(state, command);
    case 'refuse':
      return proposeRefuse(state, command);
    case 'requestCorrection':
      return proposeRequestCorrection(state, command, at);
    case 'resubmit':
      return proposeResubmit(state, command);
    case 'handInPapers':
      return proposeHandInPapers(state, command, at);
    case 'checkPapers':
      return proposeCheckPapers(state, command);
    case 'applyForTolerance':
      return proposeApplyForTolerance(state, command, owner);
    case 'acceptWithDeficiency':
      return proposeAcceptWithDeficiency(state, command, at, owner);
    case 'preApprove':
      return proposePreApprove(state, command);
    case 'extendTolerance':
      return proposeExtendTolerance(state, command, at);
    case 'suspend':
      return proposeSuspend(state, command);
    case 'resume':
      return proposeResume(state, command);
    case 'extend':
      return proposeExtend(state, command, at);
    case 'urge':
      return proposeUrge(state, command, at);
    case 'delegate':
      return proposeDelegate(state, command, officer);
    case 'reassign':
      return proposeReassign(state, command, officer);
    case 'addSigner':
      return proposeAddSigner(state, command);
    case 'removeSigner':
      return proposeRemoveSigner(state, command);
    case 'return':
      return proposeReturn(state, command);
    case 'revoke':
      return proposeRevoke(state, command);
    case 'takeBack':
      return proposeTakeBack(state, command);
    case 'consult':
      return proposeConsult(state, command, named);
    case 'giveOpinion':
      return proposeGiveOpinion(state, command);
    case 'closeConsultation':
      return proposeCloseConsultation(state, command);
    case 'copy':
      return proposeCopy(state, command, named);
    case 'readCopy':
      return proposeReadCopy(state, command);
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
    case 'lookUp':
      return proposeLookUp(state, command, at);
    case 'promise':
      return proposePromise(state, command);
    case 'approveOnCommitment':
      return proposeApproveOnCommitment(state, command);
    case 'checkCommitment':
      return proposeCheckCommitment(state, command);
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
