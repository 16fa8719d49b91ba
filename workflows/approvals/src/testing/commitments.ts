import type { CommandNamed } from '../acts/index';
import type { CheckResult, CommitmentTerms } from '../case/commitments';
import type { Commander } from '../contracts/command';
import { owner } from './sample';

/** Acts on items that are approved on a promise, each with everything that a test does not care about. */

export const terms: CommitmentTerms = {
  points: ['符合技术规范', '按图施工'],
  checkWithinWorkingDays: 20,
  onBreach: 'REVOKE',
};

export const rectifiable: CommitmentTerms = { ...terms, onBreach: 'RECTIFY', rectifyWithinWorkingDays: 5 };

export const promise = (stepId: string, by: Commander = owner, key = `promise ${stepId}`): CommandNamed<'promise'> => ({
  type: 'promise',
  key,
  by,
  stepId,
  signatory: '张三',
});

export const approveOnCommitment = (
  stepId: string,
  by: Commander,
  key = `approveOnCommitment ${stepId}`,
): CommandNamed<'approveOnCommitment'> => ({
  type: 'approveOnCommitment',
  key,
  by,
  stepId,
  opinion: '同意以告知承诺方式办理',
});

export const checkCommitment = (
  stepId: string,
  by: Commander,
  result: CheckResult = 'KEPT',
  key = `check ${stepId} ${result}`,
): CommandNamed<'checkCommitment'> => ({ type: 'checkCommitment', key, by, stepId, result, findings: '现场核查' });
