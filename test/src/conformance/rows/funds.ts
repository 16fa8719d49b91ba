import { PROJECT } from '../catalogue';
import { type ElementRow, on } from '../element-row';
import { allotments, fundsEntries, fundsProposals, payments } from '../things/ledgers';

const amount = { value: '1.5', unit: 'WAN' };
const documentNumber = '衢财预〔2026〕1号';
const more = { value: '1000', unit: 'YI' };
const resolved = {
  input: () => ({ amount: { value: '0.5', unit: 'WAN' }, documentNumber }),
  bad: [['amount', more, 'RESERVATION_EXCEEDED']],
} as const;

const paid = {
  input: () => ({ amount: { value: '0.5', unit: 'WAN' }, documentNumber }),
  bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  codes: { reservationId: 'RESERVATION_UNKNOWN' },
} as const;

/** 资金. Whether a project of that id exists is not asked, as with quota. */
export const fundRows = {
  openFundBatch: {
    showsNone: ['proposal'],
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', year: 2026, source: 'SPECIAL_BOND', name: '一致性批次' }),
    codes: { regionId: 'INVALID_INPUT' },
  },
  issueFunds: { input: ({ batchId }) => ({ batchId, amount, documentNumber }) },
  recordGroupAward: {
    elsewhere: 'ANYWHERE',
    input: () => ({ source: 'SPECIAL_BOND', total: amount, memberCount: 3, projectIds: [PROJECT], documentNumber }),
    unasked: ['projectIds'],
    bad: [
      ['memberCount', 1],
      ['projectIds', [PROJECT, PROJECT]],
      ['projectIds', ['a', 'b', 'c', 'd']],
      ['provincePercent', '100.1'],
    ],
    codes: {
      regionId: 'INVALID_INPUT',
      ...Object.fromEntries(
        ['zero', 'negative', 'no whole number of the smallest unit'].map((fault) => [
          `provincePercent: ${fault}`,
          'INVALID_INPUT' as const,
        ]),
      ),
    },
  },
  splitGroupAward: {
    input: ({ awardId }) => ({ awardId, projectId: PROJECT, amount, documentNumber }),
    bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  },
  reserveFunds: {
    showsNone: ['proposal'],
    input: ({ batchId }) => ({ batchId, amount, projectId: PROJECT, purpose: '一致性' }),
    bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  },
  commitFunds: on({
    showsNone: ['proposal'],
    thing: allotments,
    from: ['RESERVED'],
    ...resolved,
    codes: { reservationId: 'RESERVATION_UNKNOWN' },
  }),
  payFunds: on({ thing: payments, from: ['COMMITTED'], ...paid }),
  spendFunds: on({ showsNone: ['proposal'], thing: payments, from: ['PAID'], ...paid }),
  recallFunds: {
    input: ({ batchId }) => ({ batchId, amount, documentNumber }),
    bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  },
  confirmFundsProposal: on({
    thing: fundsProposals,
    from: ['OPEN'],
    other: { proposalId: 'proposal-of-another' },
    person: '2',
  }),
  declineFundsProposal: on({
    thing: fundsProposals,
    from: ['OPEN'],
    person: '2',
    input: () => ({ reason: '文号与金额不符' }),
  }),
  withdrawFundsProposal: on({ thing: fundsProposals, from: ['OPEN'], other: { proposalId: 'proposal-of-another' } }),
  correctFundsEntry: on({
    thing: fundsEntries,
    from: ['POSTED'],
    codes: { 'entrySeq: out of range': 'NOT_FOUND' },
    input: () => ({ reason: '误记', documentNumber }),
  }),
  // The release of an unknown reservation leaves a mark.
  releaseFunds: on({
    showsNone: ['proposal'],
    thing: allotments,
    from: ['RESERVED'],
    ...resolved,
    unasked: ['reservationId'],
  }),
} as const satisfies Readonly<Record<string, ElementRow>>;
