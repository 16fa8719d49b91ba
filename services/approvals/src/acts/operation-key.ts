/** Under what an operation of a person is stored in the journal of its case. */
import { type RequestKey, requestKey } from '@kuaijin/kit/input/request-key';
import { actNames } from '@kuaijin/workflow-approvals/acts/index';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from '../projection/case-journal';

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
  return journal.findAny(caseId, [...actNames.map((name) => requestKey(name, actorId, key).key), key]);
}
