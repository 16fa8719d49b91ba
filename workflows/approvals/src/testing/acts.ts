import type { CommandNamed } from '../acts/index';
import type { Commander } from '../contracts/command';
import { owner } from './sample';

/** Acts on a step for tests, each with everything that a test does not care about. */

export const refuse = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'refuse'>> = {},
): CommandNamed<'refuse'> => ({
  type: 'refuse',
  key: `refuse ${stepId}`,
  by,
  stepId,
  reasonCode: 'NOT_COMPETENT',
  reason: '不属于本部门职权范围',
  ...more,
});

export const requestCorrection = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'requestCorrection'>> = {},
): CommandNamed<'requestCorrection'> => ({
  type: 'requestCorrection',
  key: `correction ${stepId}`,
  by,
  stepId,
  materialCodes: ['M1'],
  reason: '缺少附图',
  ...more,
});

export const resubmit = (
  stepId: string,
  by: Commander = owner,
  key = `resubmit ${stepId}`,
): CommandNamed<'resubmit'> => ({
  type: 'resubmit',
  key,
  by,
  stepId,
});

export const suspend = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'suspend'>> = {},
): CommandNamed<'suspend'> => ({
  type: 'suspend',
  key: `suspend ${stepId}`,
  by,
  stepId,
  procedure: 'EXPERT_REVIEW',
  limitWorkingDays: 10,
  reason: '需专家评审',
  ...more,
});

export const resume = (stepId: string, by: Commander, key = `resume ${stepId}`): CommandNamed<'resume'> => ({
  type: 'resume',
  key,
  by,
  stepId,
});

export const extend = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'extend'>> = {},
): CommandNamed<'extend'> => ({
  type: 'extend',
  key: `extend ${stepId}`,
  by,
  stepId,
  workingDays: 10,
  reason: '情况复杂',
  ...more,
});

export const extendJointHandling = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'extendJointHandling'>> = {},
): CommandNamed<'extendJointHandling'> => ({
  type: 'extendJointHandling',
  key: `extendJointHandling ${stepId}`,
  by,
  stepId,
  workingDays: 15,
  reason: '多部门联合会审',
  ...more,
});

export const urge = (stepId: string, by: Commander, key = `urge ${stepId}`): CommandNamed<'urge'> => ({
  type: 'urge',
  key,
  by,
  stepId,
  message: '请尽快办理',
});

export const delegate = (
  stepId: string,
  by: Commander,
  more: Partial<CommandNamed<'delegate'>> = {},
): CommandNamed<'delegate'> => ({
  type: 'delegate',
  key: `delegate ${stepId} ${by.actorId}`,
  by,
  stepId,
  officerId: 'officer-NR-2',
  withReturn: false,
  reason: '出差',
  ...more,
});

export const signer = (
  type: CommandNamed<'addSigner' | 'removeSigner'>['type'],
  stepId: string,
  by: Commander,
  departmentId: string,
): CommandNamed<'addSigner' | 'removeSigner'> => ({
  type,
  key: `${type} ${stepId} ${departmentId}`,
  by,
  stepId,
  departmentId,
  reason: '涉及其职能',
});

export const returnTo = (stepId: string, by: Commander, toStepId: string): CommandNamed<'return'> => ({
  type: 'return',
  key: `return ${stepId} ${toStepId}`,
  by,
  stepId,
  toStepId,
  reason: '前置意见有误',
});

export const revoke = (stepId: string, by: Commander): CommandNamed<'revoke'> => ({
  type: 'revoke',
  key: `revoke ${stepId}`,
  by,
  stepId,
  reason: '违反规定作出',
});

export const takeBack = (stepId: string, by: Commander, key = `takeBack ${stepId}`): CommandNamed<'takeBack'> => ({
  type: 'takeBack',
  key,
  by,
  stepId,
  reason: '填写有误',
});
