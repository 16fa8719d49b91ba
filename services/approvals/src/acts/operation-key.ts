/** Under what an operation of a person is stored in the journal of its case. */
import { type RequestKey, requestKey } from '@kuaijin/kit/input/request-key';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from '../projection/case-journal';

/** What operations ask for: `decide` is asked for by the mutation of one step and by that of many. */
const operations: Readonly<Record<CaseCommand['type'], true>> = {
  submit: true,
  accept: true,
  decide: true,
  withdraw: true,
  repair: true,
  setLimitClass: true,
  reassign: true,
  moveCase: true,
  handInPapers: true,
  checkPapers: true,
  acceptStage: true,
  handOverStage: true,
  conveneSession: true,
  speakInSession: true,
  concludeMatter: true,
  closeSession: true,
  cancelSession: true,
  refuse: true,
  requestCorrection: true,
  resubmit: true,
  suspend: true,
  resume: true,
  extend: true,
  urge: true,
  delegate: true,
  addSigner: true,
  removeSigner: true,
  return: true,
  revoke: true,
  takeBack: true,
  applyForTolerance: true,
  acceptWithDeficiency: true,
  preApprove: true,
  extendTolerance: true,
  promise: true,
  approveOnCommitment: true,
  checkCommitment: true,
  consult: true,
  giveOpinion: true,
  closeConsultation: true,
  copy: true,
  readCopy: true,
  lookUp: true,
};

/** The stored key of a command that has the key of its caller. */
export const operationKey = ({ type, by, key }: Pick<CaseCommand, 'type' | 'by' | 'key'>): RequestKey =>
  requestKey(type, by.actorId, key);

/** What a person did in a case under a key, whatever it was. */
export function findOperation(
  journal: Pick<CaseJournal, 'findAny'>,
  caseId: string,
  actorId: string,
  key: string,
): Promise<CaseEntry | undefined> {
  return journal.findAny(caseId, [...Object.keys(operations).map((name) => requestKey(name, actorId, key).key), key]);
}
