/**
 * 修复 and 唤醒: what an operator does for a case in trouble. Nothing that people do breaks one; a run writes faults into
 * journals.
 */
import type { Operation } from '../operation';
import { operator } from '../people';

export const repair: Operation = {
  mutation: 'repairCase',
  input: 'RepairCaseInput',
  weight: 5,
  entry: 'case.repaired',
  text: 'reason',
  isReported: true,
  isOfCase: true,
  takesVersion: false,
  who: () => [operator],
  draw: () => ({}),
  judge: ({ kase, by }) => {
    if (by.post !== 'OPERATOR') return 'NOT_ALLOWED';
    return kase.status === 'FAULTED' ? undefined : 'STATE_CONFLICT';
  },
  apply: ({ kase }) => {
    kase.status = kase.beforeFault ?? 'RUNNING';
  },
};

/** 唤醒 decides nothing and writes nothing, however often it is done. */
export const nudge: Operation = {
  mutation: 'nudgeCase',
  input: 'NudgeCaseInput',
  weight: 0.2,
  keepsKey: false,
  isReported: false,
  isOfCase: true,
  takesVersion: false,
  who: () => [operator],
  draw: () => ({}),
  judge: ({ by }) => (by.post === 'OPERATOR' ? undefined : 'NOT_ALLOWED'),
  apply: () => {},
};
