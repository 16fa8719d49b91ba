import type { Row } from '../row';
import { mandateToEnd } from '../specimens';

/**
 * 代办委托: a stream of its own, not an operation on a case. Whether an agent or a project of that id exists is not asked.
 */
export const mandateRows = {
  appointAgent: {
    free: true,
    input: () => ({ agentId: 'agent-330800-1', caseId: null, note: '全程代办' }),
    unasked: ['agentId', 'projectId'],
    codes: { stageCodes: 'INVALID_INPUT' },
    bad: [
      ['validUntil', '2020-01-01'],
      ['idempotencyKey', '~key'],
    ],
  },
  endMandate: {
    free: true,
    input: () => ({ mandateId: mandateToEnd, reason: '已办结' }),
    bad: [['idempotencyKey', '~key']],
  },
} as const satisfies Record<string, Row>;
