import { PROJECT } from '../catalogue';
import { type ElementRow, on } from '../element-row';
import { financeOffers, financeRequests } from '../things/finance';
import { allocatedApplications, fundApplications } from '../things/fund-applications';
import { quotaMovements, quotasWithRest } from '../things/fund-quotas';
import {
  allotments,
  bondsNaming,
  committedLines,
  fundsEntries,
  fundsProposals,
  pastBatches,
  payments,
} from '../things/ledgers';
import { policyWindows } from '../things/policy-windows';
import { day } from '../things/projects';

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

const OTHER = 'project-QZ-016';

/** A decimal that is no amount is refused as malformed whatever is wrong with it. */
const ratioCodes = (argument: string) =>
  Object.fromEntries(
    ['zero', 'negative', 'no whole number of the smallest unit'].map((fault) => [
      `${argument}: ${fault}`,
      'INVALID_INPUT' as const,
    ]),
  );

/** 资金. Whether a project of that id exists is not asked, as with quota. */
export const fundRows = {
  openFundBatch: {
    showsNone: ['proposal'],
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', year: 2026, source: 'SPECIAL_BOND', name: '一致性批次' }),
    codes: { regionId: 'INVALID_INPUT' },
  },
  issueFunds: { input: ({ batchId }) => ({ batchId, amount, documentNumber }) },
  transferFunds: {
    input: ({ batchId, otherBatchId }) => ({ batchId, toBatchId: otherBatchId, amount, documentNumber }),
    bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  },
  closeFundsYear: on({
    thing: pastBatches,
    from: ['LEFT'],
    input: () => ({ documentNumber }),
    bad: [['toBatchId', null]],
  }),
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
    codes: { regionId: 'INVALID_INPUT', ...ratioCodes('provincePercent') },
  },
  splitGroupAward: {
    input: ({ awardId }) => ({ awardId, projectId: PROJECT, amount, documentNumber }),
    bad: [['amount', more, 'INSUFFICIENT_FUNDS']],
  },
  recordFundingPlan: {
    input: () => ({ projectId: PROJECT, lines: [{ source: 'SPECIAL_BOND', amount }], documentNumber }),
    bad: [['lines', []]],
  },
  holdRetention: on({
    thing: committedLines,
    from: ['COMMITTED'],
    input: () => ({ projectId: PROJECT, amount: { value: '0.5', unit: 'WAN' }, releaseOn: day, documentNumber }),
    bad: [['amount', more]],
    codes: { reservationId: 'RESERVATION_UNKNOWN' },
  }),
  planSiteVisits: {
    input: () => ({ projectId: PROJECT, startBy: day, constructionBy: day, completionBy: day }),
    bad: [
      ['constructionBy', '2026-01-04'],
      ['completionBy', '2026-01-04'],
    ],
    other: { completionBy: '2026-01-06' },
  },
  recordSiteVisit: {
    input: () => ({ projectId: PROJECT, kind: 'START', visitedOn: day, findings: '已进场' }),
    bad: [['visitedOn', '2099-12-31']],
  },
  registerSpecialBond: {
    input: () => ({ projectId: PROJECT, amount, coverRatio: '1.25' }),
    codes: ratioCodes('coverRatio'),
    bad: [['coverRatio', '100.5']],
    other: { coverRatio: '1.3' },
  },
  moveSpecialBond: on({
    thing: bondsNaming(),
    from: ['RESERVED'],
    input: () => ({ move: 'DECLARE', documentNumber }),
  }),
  recordBondIssue: on({
    thing: bondsNaming('reservationId'),
    from: ['QUOTA_ASSIGNED', 'ISSUED'],
    input: () => ({ issuedOn: day, documentNumber }),
    codes: { reservationId: 'RESERVATION_UNKNOWN' },
    bad: [['issuedOn', '2099-12-31']],
  }),
  changeBondUse: on({
    thing: bondsNaming('issueId'),
    from: ['ISSUED'],
    input: () => ({ case: 'SAVINGS', amount: { value: '0.5', unit: 'WAN' }, toProjectId: OTHER, documentNumber }),
    bad: [
      ['amount', more],
      ['toProjectId', PROJECT],
      ['toBatchId', 'batch-of-another', 'NOT_FOUND'],
    ],
  }),
  requestFinance: {
    elsewhere: 'NOT_FOUND',
    input: () => ({ projectId: PROJECT, amount, termMonths: 120, purpose: '建设资金' }),
    bad: [['termMonths', 0]],
  },
  recordFinanceOffer: on({
    thing: financeRequests,
    from: ['OPEN', 'PARTLY_MET'],
    input: () => ({
      ...{ institution: '农业银行衢州分行', amount, annualPercent: '3.1', termMonths: 120, structure: 'TERM_LOAN' },
      validUntil: '2099-12-31',
    }),
    codes: ratioCodes('annualPercent'),
    bad: [['annualPercent', '100.1']],
  }),
  acceptFinanceOffer: on({ thing: financeOffers, from: ['OFFERED'], other: { offerId: 'offer-of-another' } }),
  announcePolicyWindow: {
    elsewhere: 'NOT_ALLOWED',
    input: () => ({
      ...{ regionId: 'region-330800', title: '一致性窗口', source: 'SPECIAL_BOND', documentNumber },
      ...{ opensOn: day, closesOn: '2026-01-06' },
    }),
    bad: [['closesOn', '2026-01-04']],
    codes: { regionId: 'INVALID_INPUT' },
  },
  settlePolicyWindow: on({
    thing: policyWindows,
    from: ['OPEN', 'CLOSED'],
    input: () => ({ projectIds: [PROJECT], amount, documentNumber }),
  }),
  // As printed: it may be nothing, or less.
  recordReportedFigure: {
    elsewhere: 'NOT_ALLOWED',
    input: () => ({
      ...{ regionId: 'region-330800', name: '预算内资金', value: '19.3', unit: '亿元', asOf: day },
      ...{ report: '一致性报告', place: '第2页' },
    }),
    accepts: ['value: zero', 'value: negative'],
    codes: { regionId: 'INVALID_INPUT', 'value: no whole number of the smallest unit': 'INVALID_INPUT' },
  },
  recordFundQuota: {
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', year: 2026, source: 'LOCAL_BUDGET', amount, documentNumber }),
    codes: { regionId: 'INVALID_INPUT' },
  },
  handDownFundQuota: on({
    thing: quotasWithRest,
    from: ['LEFT'],
    input: () => ({ toRegionId: 'region-330803', amount: { value: '0.5', unit: 'WAN' }, documentNumber }),
    bad: [
      ['amount', more, 'INSUFFICIENT_FUNDS'],
      ['toRegionId', 'region-330800'],
      ['toRegionId', 'region-330100'],
    ],
    codes: { toRegionId: 'INVALID_INPUT' },
  }),
  confirmFundQuotaMovement: on({
    thing: quotaMovements,
    from: ['PROPOSED'],
    other: { movementId: 'movement-of-another' },
    person: '2',
  }),
  declineFundQuotaMovement: on({
    thing: quotaMovements,
    from: ['PROPOSED'],
    person: '2',
    input: () => ({ reason: '文号与金额不符' }),
  }),
  applyForFunds: {
    elsewhere: 'NOT_FOUND',
    input: () => ({ projectId: PROJECT, source: 'SPECIAL_BOND', amount, purpose: '建设资金' }),
  },
  recommendFundApplication: on({
    thing: fundApplications,
    from: ['SUBMITTED'],
    input: () => ({ amount, opinion: '建议支持' }),
    bad: [['amount', more]],
  }),
  approveFundApplication: on({
    thing: fundApplications,
    from: ['RECOMMENDED'],
    input: () => ({ amount, documentNumber }),
    bad: [['amount', more]],
  }),
  declineFundApplication: on({
    thing: fundApplications,
    from: ['SUBMITTED', 'RECOMMENDED'],
    input: () => ({ reason: '不符合投向' }),
  }),
  withdrawFundApplication: on({
    thing: fundApplications,
    from: ['SUBMITTED', 'RECOMMENDED', 'APPROVED'],
    input: () => ({ reason: '另行筹措' }),
  }),
  allocateFunds: on({
    thing: allocatedApplications,
    from: ['APPROVED', 'PARTLY_ALLOCATED'],
    input: ({ batchId }) => ({ batchId, documentNumber }),
    bad: [
      ['lines', []],
      ['lines.0.amount', more, 'INSUFFICIENT_FUNDS'],
      ['quotaId', 'quota-of-another'],
    ],
    codes: { quotaId: 'INVALID_INPUT' },
  }),
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
