import { postNames } from '@kuaijin/kit/access/posts';
import type { Row } from '../row';

/**
 * Others drawn into a step. Every specimen that was dispatched was copied to EE and has a consultation of EE, see
 * specimens.ts.
 */
const untouched = ['WAITING', 'RETURNER', 'SKIPPED'] as const;
const instead = <Code extends string>(code: Code) =>
  Object.fromEntries(untouched.map((name) => [name, code])) as Record<(typeof untouched)[number], Code>;

export const concernRows = {
  consultOnStep: {
    move: 'consult',
    on: 'ACCEPTED',
    input: () => ({ departmentIds: ['department-330800-EE'], question: '是否涉及生态红线' }),
    codes: { departmentIds: 'INVALID_INPUT' },
    bad: [['departmentIds', ['department-330800-DRC']]],
  },
  giveOpinion: {
    isAlone: true,
    knownToTheThing: postNames,
    move: 'giveOpinion',
    on: 'ACCEPTED',
    department: 'EE',
    input: ({ stepId }) => ({ consultationId: `${stepId}/consultation/1`, opinion: '不涉及' }),
    instead: instead('NOT_FOUND'),
  },
  closeConsultation: {
    isAlone: true,
    knownToTheThing: postNames,
    move: 'closeConsultation',
    on: 'ACCEPTED',
    input: ({ stepId }) => ({ consultationId: `${stepId}/consultation/1`, reason: '不再需要' }),
    instead: instead('NOT_FOUND'),
  },
  consultInWriting: {
    move: 'consultInWriting',
    on: 'ACCEPTED',
    input: () => ({ addressee: '军事设施保护部门', matter: '是否影响军事设施', workingDays: 5 }),
    bad: [
      ['workingDays', 0],
      ['workingDays', 21],
    ],
  },
  recordReply: {
    isAlone: true,
    knownToTheThing: postNames,
    move: 'recordReply',
    on: 'ACCEPTED',
    input: ({ stepId }) => ({
      consultationId: `${stepId}/writtenConsultation/1`,
      result: 'NO_OBJECTION',
      reply: '无异议',
    }),
    instead: instead('NOT_FOUND'),
  },
  copyStep: {
    move: 'copy',
    on: 'ACCEPTED',
    inEnded: ['APPROVED', 'REJECTED', 'WITHDRAWN'],
    input: () => ({ departmentIds: ['department-330800-EE'], note: '请知悉' }),
    codes: { departmentIds: 'INVALID_INPUT' },
    bad: [['departmentIds', ['department-330800-EE', 'department-330800-EE']]],
  },
  readCopy: {
    isAlone: true,
    knownToTheThing: postNames,
    move: 'readCopy',
    on: 'ACCEPTED',
    department: 'EE',
    instead: { SKIPPED: 'NOT_ALLOWED' },
    inEnded: ['APPROVED', 'REJECTED', 'WITHDRAWN'],
  },
} as const satisfies Record<string, Row>;
