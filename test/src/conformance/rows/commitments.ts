import type { Row } from '../row';

/** 告知承诺. */
export const commitmentRows = {
  promiseCommitment: {
    move: 'promise',
    on: 'DISPATCHED',
    input: () => ({ signatory: '张三' }),
  },
  approveOnCommitment: {
    move: 'approveOnCommitment',
    on: 'PROMISED',
    possibleOn: ['PROMISED'],
    input: () => ({ opinion: '同意以告知承诺方式办理' }),
    bad: [['documentNumber', '']],
  },
  checkCommitment: {
    move: 'checkCommitment',
    on: 'RELIED-ON',
    possibleOn: ['RELIED-ON'],
    input: () => ({ result: 'KEPT', findings: '现场核查' }),
  },
} as const satisfies Readonly<Record<string, Row>>;
