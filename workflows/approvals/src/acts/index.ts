import type { SubmitCommand } from '../contracts/submit-command';
import { elementChanges } from '../elements/evolve-element';
import { startVerified } from '../elements/start-verified';
import { calendarAdopted } from '../limits/evolve-calendar';
import { limitRung, problemOpened, rung } from '../limits/rung';
import { caseRung, stageRung } from '../limits/span-rung';
import { caseApproved, caseRejected } from '../sequencing/case-ends';
import { dispatched, reopened } from '../sequencing/dispatch';
import type { AnyStepAct, AnyStepChange, CommandOf } from './act';
import { moveCase } from './administration/move-case';
import { reassign, reassigned } from './administration/reassign';
import { faultDeclared, repair, restarted } from './administration/repair';
import { setLimitClass } from './administration/set-limit-class';
import { checkPapers } from './application/check-materials';
import { handInPapers } from './application/hand-in-materials';
import { submit } from './application/submit';
import type { AnyCaseAct, AnyCaseChange, CaseCommandOf } from './case-act';
import { approveOnCommitment } from './commitment/approve-on-commitment';
import { checkCommitment } from './commitment/check-commitment';
import { checkDue, rectificationLapsed } from './commitment/lapse';
import { promise } from './commitment/promise';
import { cancelSession } from './coordination/cancel-session';
import { closeSession } from './coordination/close-session';
import { concludeMatter } from './coordination/conclude-matter';
import { closeConsultation, consult, giveOpinion } from './coordination/consult';
import { consultInWriting, noObjectionPresumed, recordReply } from './coordination/consult-in-writing';
import { conveneSession } from './coordination/convene-session';
import { copy, readCopy } from './coordination/copy';
import { decideSpecialStudy, studyRung } from './coordination/decide-special-study';
import { delegate } from './coordination/delegate';
import { requestSpecialStudy } from './coordination/request-special-study';
import { speakInSession } from './coordination/speak-in-session';
import { urge } from './coordination/urge';
import { accept } from './intake/accept';
import { acceptStage } from './intake/accept-stage';
import { requestCorrection } from './intake/correction';
import { lookUp } from './intake/look-up';
import { refuseStep } from './intake/refuse';
import { resubmit } from './intake/resubmit';
import { returnStep } from './reversal/return';
import { revoke } from './reversal/revoke';
import { takeBack } from './reversal/take-back';
import { withdraw } from './reversal/withdraw';
import { confirmCollection } from './review/confirm-collection';
import { decide, decided, signed } from './review/decide';
import { deliverResult } from './review/deliver-result';
import { extend } from './review/extend';
import { extendJointHandling } from './review/extend-joint-handling';
import { handOverStage } from './review/hand-over-stage';
import { resume } from './review/resume';
import { addSigner, removeSigner } from './review/signers';
import { suspend } from './review/suspend';
import { deemedApproved } from './review/tacit-approval';
import { acceptWithDeficiency } from './tolerance/accept-with-deficiency';
import { applyForTolerance } from './tolerance/apply-for-tolerance';
import { extendTolerance } from './tolerance/extend-tolerance';
import { toleranceEscalated, toleranceFailed, toleranceFulfilled, toleranceReminded } from './tolerance/lapse';
import { preApprove } from './tolerance/pre-approve';

/** The catalogue of acts 行为目录. A new act stands here, in a file of its own, and in the schema. */

/** What may be done to a step. */
export const stepActs = [
  accept,
  refuseStep,
  requestCorrection,
  resubmit,
  handInPapers,
  checkPapers,
  applyForTolerance,
  acceptWithDeficiency,
  preApprove,
  extendTolerance,
  suspend,
  resume,
  extend,
  extendJointHandling,
  urge,
  delegate,
  addSigner,
  removeSigner,
  returnStep,
  revoke,
  takeBack,
  lookUp,
  promise,
  approveOnCommitment,
  checkCommitment,
  consult,
  giveOpinion,
  closeConsultation,
  consultInWriting,
  recordReply,
  copy,
  readCopy,
  deliverResult,
  confirmCollection,
] as const;

/** What may be done to a case as a whole, to a stage of it and in a session. */
export const actsOnCase = [
  withdraw,
  repair,
  setLimitClass,
  requestSpecialStudy,
  decideSpecialStudy,
  moveCase,
  conveneSession,
  speakInSession,
  concludeMatter,
  closeSession,
  cancelSession,
  acceptStage,
  handOverStage,
] as const;

/** What may be done to many steps of a case at once. */
export const actsOnSteps = [decide, reassign] as const;

/** What a case begins with. */
export const firstAct = submit;

/** What else changes a step: signatures, and what clocks, accounts and other steps bring about. */
const otherChanges = [
  dispatched,
  reopened,
  signed,
  decided,
  deemedApproved,
  reassigned,
  noObjectionPresumed,
  rung,
  limitRung,
  problemOpened,
  toleranceReminded,
  toleranceFulfilled,
  toleranceFailed,
  toleranceEscalated,
  checkDue,
  rectificationLapsed,
] as const;

/** What else changes a case: its end, faults, and what clocks and accounts bring about. */
const otherCaseChanges = [
  caseApproved,
  caseRejected,
  faultDeclared,
  restarted,
  ...elementChanges,
  startVerified,
  calendarAdopted,
  stageRung,
  caseRung,
  studyRung,
] as const;

/** The commands of all acts on a step. */
export type StepCommand = CommandOf<(typeof stepActs)[number]>;

/** The commands of all other acts on a case that is there. */
export type CommandOnCase = CaseCommandOf<(typeof actsOnCase)[number] | (typeof actsOnSteps)[number]>;

/** Every operation on a case is a command of an act. */
export type CaseCommand = SubmitCommand | StepCommand | CommandOnCase;

/** The command of one act, by its name. */
export type CommandNamed<N extends CaseCommand['type']> = Extract<CaseCommand, { type: N }>;

const byName = <A extends { readonly name: string }>(acts: readonly A[]): ReadonlyMap<string, A> =>
  new Map(acts.map((act) => [act.name, act]));
const byEntry = <C extends { readonly entry: string }>(changes: readonly C[]): ReadonlyMap<string, C> =>
  new Map(changes.map((change) => [change.entry, change]));

const onStep = byName<AnyStepAct>(stepActs);
const onCase = byName<AnyCaseAct>([...actsOnCase, ...actsOnSteps]);
const ofSteps = byEntry<AnyStepChange>([...stepActs, ...otherChanges]);
const ofCases = byEntry<AnyCaseChange>([...actsOnCase, ...otherCaseChanges]);

/** The name of every act: the type of its commands. */
export const actNames: readonly string[] = [firstAct.name, ...onStep.keys(), ...onCase.keys()];

/** The act on one step that a command asks for; undefined where it is none. */
export const actOfCommand = (type: string): AnyStepAct | undefined => onStep.get(type);

/** The act on more or other than one step that a command asks for; undefined where it is none. */
export const actOnCaseOf = (type: string): AnyCaseAct | undefined => onCase.get(type);

/** What an entry changes of its step; undefined where it changes none in particular. */
export const changeOfEntry = (type: string): AnyStepChange | undefined => ofSteps.get(type);

/** What an entry changes of its case as a whole; undefined where it changes one step. */
export const changeOfCase = (type: string): AnyCaseChange | undefined => ofCases.get(type);
