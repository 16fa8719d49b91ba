/** 撤回 of the whole case by its owner. */
import type { Operation } from '../operation';
import { agent, isOwner, owner, sees } from '../people';
import { endCase } from '../state';

export const withdraw: Operation = {
  mutation: 'withdrawCase',
  input: 'WithdrawCaseInput',
  weight: 0.15,
  entry: 'case.withdrawn',
  text: 'reason',
  isTold: true,
  isOfCase: true,
  who: () => [owner, agent],
  draw: () => ({}),
  judge: ({ kase, by, ifVersion }) => {
    if (by.post !== 'OWNER' && by.post !== 'AGENT') return 'NOT_ALLOWED';
    if (!sees(by)) return 'NOT_FOUND';
    if (!isOwner(by)) return 'NOT_ALLOWED';
    if (kase.status !== 'RUNNING') return 'CASE_CLOSED';
    return ifVersion === undefined || ifVersion === kase.head ? undefined : 'VERSION_CONFLICT';
  },
  apply: ({ kase }) => endCase(kase, 'WITHDRAWN'),
};
