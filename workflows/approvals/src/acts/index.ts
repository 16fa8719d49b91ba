import { limitRung, problemOpened, rung } from '../limits/rung';
import { dispatched, reopened } from '../sequencing/dispatch';
import type { AnyStepAct, AnyStepChange, CommandOf } from './act';
import { reassignment } from './administration/reassignment';
import { checkPapers } from './application/check-materials';
import { handInPapers } from './application/hand-in-materials';
import { approveOnCommitment } from './commitment/approve-on-commitment';
import { checkCommitment } from './commitment/check-commitment';
import { checkDue, rectificationLapsed } from './commitment/lapse';
import { promise } from './commitment/promise';
import { closeConsultation, consult, giveOpinion } from './coordination/consult';
import { copy, readCopy } from './coordination/copy';
import { delegate } from './coordination/delegate';
import { urge } from './coordination/urge';
import { accept } from './intake/accept';
import { requestCorrection } from './intake/correction';
import { lookUp } from './intake/look-up';
import { refuseStep } from './intake/refuse';
import { resubmit } from './intake/resubmit';
import { returnStep } from './reversal/return';
import { revoke } from './reversal/revoke';
import { takeBack } from './reversal/take-back';
import { decided, signed } from './review/decide';
import { delivered } from './review/evolve-stage';
import { extend } from './review/extend';
import { resume } from './review/resume';
import { addSigner, removeSigner } from './review/signers';
import { suspend } from './review/suspend';
import { deemedApproved } from './review/tacit-approval';
import { acceptWithDeficiency } from './tolerance/accept-with-deficiency';
import { applyForTolerance } from './tolerance/apply-for-tolerance';
import { extendTolerance } from './tolerance/extend-tolerance';
import { toleranceEscalated, toleranceFailed, toleranceFulfilled, toleranceReminded } from './tolerance/lapse';
import { preApprove } from './tolerance/pre-approve';

/** The catalogue of acts 行为目录: what may be done to a step. A new act stands here, in a file of its own, and in the schema. */
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
  copy,
  readCopy,
] as const;

/** What else changes a step: signatures, and what clocks, accounts and other steps bring about. */
const otherChanges = [
  dispatched,
  reopened,
  signed,
  decided,
  deemedApproved,
  delivered,
  reassignment,
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

/** The commands of all acts on a step. */
export type StepCommand = CommandOf<(typeof stepActs)[number]>;

/** The command of one act, by its name. */
export type CommandNamed<N extends StepCommand['type']> = Extract<StepCommand, { type: N }>;

const acts: ReadonlyMap<string, AnyStepAct> = new Map(stepActs.map((act) => [act.name, act]));
const allChanges: readonly AnyStepChange[] = [...stepActs, ...otherChanges];
const changes: ReadonlyMap<string, AnyStepChange> = new Map(allChanges.map((change) => [change.entry, change]));

/** The act that a command asks for; undefined where it is none on one step. */
export const actOfCommand = (type: string): AnyStepAct | undefined => acts.get(type);

/** What an entry changes of its step; undefined where it changes none in particular. */
export const changeOfEntry = (type: string): AnyStepChange | undefined => changes.get(type);
