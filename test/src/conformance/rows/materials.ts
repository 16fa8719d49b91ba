import type { Row } from '../row';

/** Papers of a step. */
export const materialRows = {
  handInPapers: {
    move: 'handInPapers',
    on: 'DISPATCHED',
    as: 'COUNTER',
    input: ({ itemCode }) => ({ papers: [{ materialCode: `${itemCode}-1`, fileIds: [] }] }),
    codes: { 'papers.0.materialCode': 'INVALID_INPUT' },
    bad: [['papers', []]],
  },
  checkPapers: {
    move: 'checkPapers',
    on: 'HANDED',
    input: ({ itemCode }) => ({ materialCodes: [`${itemCode}-1`] }),
    codes: { materialCodes: 'INVALID_INPUT' },
    bad: [['materialCodes', []]],
  },
} as const satisfies Record<string, Row>;
