import { subjectOf } from '../people';
import type { Row } from '../row';

/** Operations on steps. */
export const stepRows = {
  acceptStep: { move: 'accept', on: 'DISPATCHED', input: () => ({ seenOnPaper: true }) },
  acceptSteps: { move: 'accept', on: 'DISPATCHED', input: () => ({ seenOnPaper: true }), other: { comment: '另' } },
  decideStep: {
    move: 'sign',
    on: 'ACCEPTED',
    input: () => ({ decision: 'APPROVE', opinion: '同意' }),
    bad: [
      ['conditions', ['补充资料']],
      ['documentNumber', ''],
      ['fileIds', ['nowhere'], 'NOT_FOUND'],
    ],
  },
  decideSteps: { move: 'sign', on: 'ACCEPTED', input: () => ({ decision: 'APPROVE', opinion: '同意' }) },
  refuseStep: {
    move: 'refuse',
    on: 'DISPATCHED',
    input: () => ({ reasonCode: 'NOT_COMPETENT', reason: '不属于职权范围' }),
  },
  requestCorrection: {
    move: 'requestCorrection',
    on: 'DISPATCHED',
    input: ({ itemCode }) => ({ materialCodes: [`${itemCode}-1`], reason: '缺少附图' }),
    bad: [
      ['materialCodes', []],
      ['materialCodes', ['NO-1']],
    ],
  },
  resubmitStep: { move: 'resubmit', on: 'CORRECTING', possibleOn: ['CORRECTING', 'REVOKED'] },
  suspendStep: {
    move: 'suspend',
    on: 'ACCEPTED',
    input: () => ({ procedure: 'EXPERT_REVIEW', limitWorkingDays: 10, reason: '专家评审' }),
    bad: [
      ['limitWorkingDays', 0],
      ['limitWorkingDays', 121],
    ],
  },
  resumeStep: { move: 'resume', on: 'SUSPENDED', possibleOn: ['SUSPENDED'] },
  extendStep: {
    move: 'extend',
    on: 'ACCEPTED',
    input: () => ({ workingDays: 5, reason: '情况复杂' }),
    bad: [
      ['workingDays', 0],
      ['workingDays', 11],
    ],
  },
  extendJointHandling: {
    move: 'extendJointHandling',
    on: 'ACCEPTED',
    department: 'ANY',
    input: () => ({ workingDays: 15, reason: '多部门联合会审' }),
    bad: [
      ['workingDays', 0],
      ['workingDays', 16],
    ],
  },
  urgeStep: { move: 'urge', on: 'ACCEPTED', input: () => ({ message: '请尽快办理' }) },
  urgeSteps: { move: 'urge', on: 'ACCEPTED', input: () => ({ message: '请尽快办理' }) },
  reassignSteps: {
    move: 'reassign',
    on: 'ASSIGNED',
    possibleOn: ['ASSIGNED'],
    department: 'ANY',
    input: () => ({ fromOfficerId: subjectOf('HANDLER'), toOfficerId: 'officer-330800-DRC-2', reason: '岗位调整' }),
    codes: { fromOfficerId: 'STATE_CONFLICT', departmentId: 'INVALID_INPUT', projectId: 'INVALID_INPUT' },
    bad: [
      ['toOfficerId', subjectOf('HANDLER')],
      ['toOfficerId', 'officer-330800-NR-1'],
      ['stepIds', []],
      ['departmentId', 'department-330800-DRC'],
    ],
  },
  delegateStep: {
    move: 'delegate',
    on: 'ACCEPTED',
    input: () => ({ officerId: 'officer-330800-DRC-2', reason: '出差' }),
    bad: [
      ['officerId', 'officer-330800-DRC-1'],
      ['officerId', 'officer-330800-NR-1'],
    ],
  },
  delegateSteps: {
    move: 'delegate',
    on: 'ACCEPTED',
    input: () => ({ officerId: 'officer-330800-DRC-2', reason: '出差' }),
    bad: [
      ['officerId', 'officer-330800-DRC-1'],
      ['steps', []],
    ],
  },
  addSigner: {
    move: 'addSigner',
    on: 'ACCEPTED',
    input: () => ({ departmentId: 'department-330800-EE', reason: '涉及其职能' }),
    codes: { departmentId: 'INVALID_INPUT' },
    bad: [['departmentId', 'department-330800-NR']],
  },
  removeSigner: {
    move: 'removeSigner',
    on: 'ACCEPTED',
    input: () => ({ departmentId: 'department-330800-NR', reason: '不再涉及' }),
    // Nobody but its own department has to do with what is only looked up.
    instead: { 'LOOKED-UP': 'INVALID_INPUT' },
    codes: { departmentId: 'INVALID_INPUT' },
    bad: [
      ['departmentId', 'department-330800-EE'],
      ['departmentId', 'department-330800-DRC'],
    ],
  },
  returnStep: {
    move: 'reopen',
    on: 'ACCEPTED',
    isAlone: true,
    from: ['DISPATCHED', 'ACCEPTED'],
    input: ({ caseId }) => ({ toStepId: `${caseId}/FIRST`, reason: '前置意见有误' }),
  },
  revokeStep: {
    move: 'revoke',
    on: 'APPROVED',
    inEnded: ['APPROVED'],
    input: () => ({ reason: '违反规定作出' }),
  },
  deliverResult: {
    move: 'deliver',
    on: 'APPROVED',
    possibleOn: ['APPROVED', 'CONDITIONED', 'REJECTED', 'NOT-ACCEPTED', 'RELIED-ON', 'HANDLED'],
    inEnded: ['APPROVED', 'REJECTED'],
    input: () => ({ recipient: '项目业主经办人', method: 'COUNTER' }),
    bad: [
      ['deliveredOn', '2020-01-01'],
      ['deliveredOn', '2999-01-01'],
    ],
  },
  confirmCollection: {
    move: 'confirmCollection',
    on: 'APPROVED',
    inEnded: ['APPROVED', 'REJECTED'],
    input: () => ({ collector: '张某' }),
    bad: [
      ['collectedOn', '2020-01-01'],
      ['collectedOn', '2999-01-01'],
    ],
  },
  takeBack: { move: 'takeBack', on: 'ACCEPTED', input: () => ({ reason: '填写有误' }) },
} as const satisfies Record<string, Row>;
