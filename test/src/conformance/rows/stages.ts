import type { Row } from '../row';

/** 综合窗口: everything of a stage at once. The catalogue of the specimens has one, led by DRC. */
export const stageRows = {
  acceptStage: {
    onCase: 'RUNNING',
    input: () => ({ stageCode: '1', comment: '材料齐全', seenOnPaper: true }),
    codes: { exceptStepIds: 'INVALID_INPUT' },
  },
  handOverStage: {
    onCase: 'APPROVED',
    alsoIn: ['REJECTED'],
    as: 'COUNTER',
    input: () => ({ stageCode: '1', recipient: '项目业主经办人', method: 'COUNTER' }),
    bad: [
      ['deliveredOn', '2020-01-01'],
      ['deliveredOn', '2999-01-01'],
    ],
  },
} as const satisfies Record<string, Row>;
