import type { Row } from '../row';

const commitment = { statement: '按期补齐', signatory: '张某' };

/** 容缺. */
export const toleranceRows = {
  applyForTolerance: {
    move: 'applyForTolerance',
    on: 'DISPATCHED',
    input: ({ itemCode }) => ({ materialCodes: [`${itemCode}-2`], commitment }),
    codes: { materialCodes: 'INVALID_INPUT' },
    bad: [
      ['materialCodes', []],
      ['commitment.signatory', ' '],
      ['commitment.fileIds', ['nowhere'], 'NOT_FOUND'],
    ],
  },
  acceptWithDeficiency: {
    move: 'acceptWithDeficiency',
    on: 'DISPATCHED',
    input: ({ itemCode }) => ({
      materialCodes: [`${itemCode}-2`],
      makeUpWorkingDays: 5,
      commitment,
      seenOnPaper: true,
    }),
    codes: { materialCodes: 'INVALID_INPUT' },
    bad: [
      ['materialCodes', []],
      ['makeUpWorkingDays', 0],
      ['makeUpWorkingDays', 9],
      ['commitment.signatory', ' '],
      ['commitment.fileIds', ['nowhere'], 'NOT_FOUND'],
    ],
  },
  decideWithDeficiency: {
    move: 'sign',
    on: 'TOLERATED',
    possibleOn: ['TOLERATED'],
    input: () => ({ decision: 'APPROVE', opinion: '同意' }),
    bad: [
      ['conditions', ['补充资料']],
      ['documentNumber', ''],
      ['fileIds', ['nowhere'], 'NOT_FOUND'],
    ],
  },
  preApproveStep: {
    move: 'preApprove',
    on: 'TOLERATED',
    possibleOn: ['TOLERATED'],
    input: () => ({ opinion: '原则同意' }),
    bad: [
      ['documentNumber', ''],
      ['fileIds', ['nowhere'], 'NOT_FOUND'],
    ],
  },
  extendTolerance: {
    move: 'extendTolerance',
    on: 'TOLERATED',
    possibleOn: ['TOLERATED', 'PRE-APPROVED', 'HANDLED'],
    input: () => ({ workingDays: 5, reason: '台风' }),
    bad: [
      ['workingDays', 0],
      ['workingDays', 61],
    ],
  },
} as const satisfies Record<string, Row>;
