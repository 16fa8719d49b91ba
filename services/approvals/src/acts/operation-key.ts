/** Under what an operation of a person is stored in the journal of its case. */
import { type RequestKey, requestKey } from '@kuaijin/kit/input/request-key';
import { type StepCommand, stepActs } from '@kuaijin/workflow-approvals/acts/index';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from '../projection/case-journal';

/**
 * What operations ask for beside the acts on one step; `decide` is asked for by the mutation of one step and by that of
 * many.
 */
const others: Readonly<Record<Exclude<CaseCommand['type'], StepCommand['type']>, true>> = {
  submit: true,
  decide: true,
  withdraw: true,
  repair: true,
  setLimitClass: true,
  reassign: true,
  moveCase: true,
  acceptStage: true,
  handOverStage: true,
  conveneSession: true,
  speakInSession: true,
  concludeMatter: true,
  closeSession: true,
  cancelSession: true,
};

const operations: readonly string[] = [...stepActs.map(({ name }) => name), ...Object.keys(others)];

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
  return journal.findAny(caseId, [...operations.map((name) => requestKey(name, actorId, key).key), key]);
}
