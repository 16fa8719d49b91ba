import type { Row } from '../row';

/** 告知承诺 and 前置检查. */
export const commitmentRows = {
  lookUpStep: {
    move: 'find',
    on: 'LOOKED-UP',
    possibleOn: ['LOOKED-UP'],
    input: () => ({ result: 'FOUND', documentNumber: '衢自然资预〔2021〕8号', documentDate: '2021-03-01' }),
    bad: [
      ['documentNumber', null],
      ['documentDate', null],
      ['documentDate', '2999-01-01'],
      ['validUntil', '2021-03-02'],
      ['reason', '没有'],
    ],
  },
  promiseCommitment: {
    move: 'promise',
    on: 'DISPATCHED',
    input: () => ({ signatory: '张三' }),
  },
  approveOnCommitment: {
    move: 'approveOnCommitment',
    on: 'PROMISED',
    possibleOn: ['PROMISED'],
    // What is only looked up has no terms.
    instead: { 'LOOKED-UP': 'COMMITMENT_FORBIDDEN' },
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
