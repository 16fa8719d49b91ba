/** Every operation that the model knows: a new one is a row more. */
import type { Operation } from '../operation';
import { extend, resume, suspend, urge } from './clock';
import { closeConsultation, consult, copy, giveOpinion, readCopy } from './concern';
import { decide } from './decide';
import { acceptWithDeficiency, applyForTolerance, decideWithDeficiency, extendTolerance, preApprove } from './defer';
import { confirmCollection, deliver } from './deliver';
import { extendJointHandling } from './joint';
import { consultInWriting, recordReply } from './letter';
import { setLimitClass } from './limit-class';
import { findNothing, findResult } from './look-up';
import { appoint, endMandate } from './mandate';
import { checkPapers, handIn } from './materials';
import { moveCase } from './move';
import { approveOnCommitment, checkCommitment, promise } from './promise';
import { reassign } from './reassign';
import { nudge, repair } from './repair';
import { cancelSession, closeSession, conclude, convene, speak } from './session';
import { addSigner, delegate, removeSigner } from './share';
import { acceptStage, handOverStage } from './stage';
import { decideStudy, requestStudy } from './study';
import { accept, refuse, requestCorrection, resubmit } from './take';
import { returnStep, revoke, takeBack } from './undo';
import { withdraw } from './withdraw';

export const operations = [
  accept,
  refuse,
  requestCorrection,
  resubmit,
  decide,
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
  withdraw,
  consult,
  giveOpinion,
  closeConsultation,
  copy,
  readCopy,
  handIn,
  checkPapers,
  promise,
  approveOnCommitment,
  checkCommitment,
  applyForTolerance,
  acceptWithDeficiency,
  decideWithDeficiency,
  preApprove,
  extendTolerance,
  acceptStage,
  handOverStage,
  reassign,
  repair,
  nudge,
  setLimitClass,
  findResult,
  findNothing,
  moveCase,
  appoint,
  endMandate,
  convene,
  speak,
  conclude,
  closeSession,
  cancelSession,
  consultInWriting,
  recordReply,
  deliver,
  confirmCollection,
  extendJointHandling,
  requestStudy,
  decideStudy,
] as unknown as readonly Operation[];
