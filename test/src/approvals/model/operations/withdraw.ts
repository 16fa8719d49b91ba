/** 撤回 of the whole case by its owner. */
import { notRunning, type Operation, outdated } from '../operation';
import { isOwner, owners } from '../people';
import { sees } from '../sight';
import { endCase } from '../undone';

export const withdraw: Operation = {
  mutation: 'withdrawCase',
  input: 'WithdrawCaseInput',
  weight: 0.15,
  entry: 'case.withdrawn',
  text: 'reason',
  isReported: true,
  isOfCase: true,
  who: owners,
  draw: () => ({}),
  judge: (ask) => {
    const { kase, by } = ask;
    if (by.post !== 'OWNER' && by.post !== 'AGENT') return 'NOT_ALLOWED';
    if (!sees(kase, by)) return 'NOT_FOUND';
    if (!isOwner(kase, by)) return 'NOT_ALLOWED';
    return notRunning(kase) ?? outdated(ask);
  },
  apply: ({ kase }) => endCase(kase, 'WITHDRAWN'),
};
