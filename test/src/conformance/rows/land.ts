import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { PROJECT } from '../catalogue';
import { type ElementRow, on, type Stock } from '../element-row';
import { landLiaisons } from '../things/land-liaisons';
import { pastPools, quotaEntries, quotaProposals, reservations } from '../things/ledgers';
import { quotaRequests } from '../things/quota-requests';

const amount = { value: '1.5', unit: 'MU' };
const inDays = (days: number): string => addDays(dateOf(new Date()), days);
const documentNumber = '衢自然资〔2026〕1号';
const ofPool = ({ poolId }: Pick<Stock, 'poolId'>) => ({ poolId, amount, documentNumber });
/** What no pool takes for an amount of land. */
const badAmounts = [
  ['amount', { value: '1', unit: 'TONNE' }, 'UNIT_MISMATCH'],
  ['amount', { value: '0.0001', unit: 'MU' }, 'NOT_WHOLE_MINOR_UNITS'],
] as const;
const none = { value: '0', unit: 'MU' };
const areas = {
  total: amount,
  farmland: amount,
  arable: amount,
  basicFarmland: none,
  construction: none,
  unused: none,
};
/** More than all that rows are granted ahead of it. */
const much = { value: '1000', unit: 'MU' };
const whole = { ...areas, total: much, farmland: much, arable: much };
const more = { value: '1000000', unit: 'MU' };
const resolved = {
  elsewhere: 'NOT_FOUND',
  input: () => ({ amount: { value: '0.5', unit: 'MU' }, documentNumber }),
  bad: [...badAmounts, ['amount', more, 'RESERVATION_EXCEEDED']],
} as const;

/** 用地、能耗指标. */
export const landRows = {
  openQuotaPool: {
    showsNone: ['proposal'],
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ regionId: 'region-330800', year: 2026, kind: 'LAND_PLAN', advanceCap: amount }),
    codes: { regionId: 'INVALID_INPUT' },
    other: { year: 2025 },
    bad: [
      ['advanceCap', { value: '1', unit: 'TCE' }, 'UNIT_MISMATCH'],
      ['advanceSharePercent', 101],
      ['advanceSharePercent', 20],
    ],
  },
  issueQuota: { input: ofPool, bad: badAmounts },
  advanceQuota: {
    showsNone: ['proposal'],
    input: ofPool,
    bad: [...badAmounts, ['amount', more, 'ADVANCE_CAP_EXCEEDED']],
  },
  recordLandPreExamination: {
    input: () => ({ projectId: PROJECT, areas, documentNumber, decidedOn: '2026-03-02' }),
    other: { documentNumber: '衢自然资预〔2026〕2号' },
    bad: [
      ['areas.arable', { value: '2', unit: 'MU' }],
      ['areas.total', { value: '2', unit: 'MU' }],
      ['areas.unused', { value: '1', unit: 'TCE' }, 'UNIT_MISMATCH'],
    ],
    // A site may have none of a class; without farmland it has no arable land, which `bad` shows.
    accepts: ['farmland', 'arable', 'basicFarmland', 'construction', 'unused'].map(
      (name) => `areas.${name}.value: zero`,
    ),
  },
  recordLandApplication: {
    input: () => ({ projectId: PROJECT, areas: whole, documentNumber, submittedOn: '2026-03-02' }),
    other: { documentNumber: '衢自然资报〔2026〕2号' },
    bad: [
      ['areas.paddy', { value: '1001', unit: 'MU' }],
      ['areas.grainCapacity', amount, 'UNIT_MISMATCH'],
    ],
    accepts: ['farmland', 'arable', 'basicFarmland', 'construction', 'unused'].map(
      (name) => `areas.${name}.value: zero`,
    ),
  },
  grantAdvanceLand: {
    input: () => ({ projectId: PROJECT, area: amount, documentNumber, authority: 'PROVINCE', grantedOn: '2026-03-02' }),
    other: { area: { value: '0.5', unit: 'MU' } },
    bad: [
      ['area', { value: '1', unit: 'TONNE' }, 'UNIT_MISMATCH'],
      ['capPercent', 101],
    ],
  },
  recordZoneCheck: {
    input: () => ({ projectIds: [PROJECT], stableFarmland: amount, documentNumber, checkedOn: '2026-03-02' }),
    other: { documentNumber: '衢自然资核〔2026〕2号' },
    bad: [
      ['stableFarmland', { value: '1', unit: 'TONNE' }, 'UNIT_MISMATCH'],
      ['outsideUrbanBoundary', { value: '1', unit: 'TCE' }, 'UNIT_MISMATCH'],
      ['projectIds', []],
      ['projectIds', [PROJECT, PROJECT]],
      ['memberCount', 0],
      ['checkedOn', '2099-12-31'],
    ],
    accepts: ['outsideUrbanBoundary', 'basicFarmland', 'ecologicalRedLine', 'stableFarmland'].map(
      (name) => `${name}.value: zero`,
    ),
  },
  evaluateOutput: {
    input: () => ({
      ...{ projectId: PROJECT, jobs: 50, documentNumber },
      annualOutput: { value: '5000', unit: 'WAN' },
      annualTax: { value: '250', unit: 'WAN' },
      annualEnergy: { value: '500', unit: 'TCE' },
      area: amount,
    }),
    other: { jobs: 51 },
    bad: [
      ['area', { value: '1', unit: 'TCE' }, 'UNIT_MISMATCH'],
      ['annualEnergy', amount, 'UNIT_MISMATCH'],
    ],
    accepts: [...['annualOutput', 'annualTax', 'annualEnergy'].map((name) => `${name}.value: zero`), 'jobs: zero'],
  },
  requestQuota: {
    input: ({ poolId }) => ({ poolId, amount, purpose: '航电枢纽', documentNumber }),
    bad: badAmounts,
  },
  passOnQuotaRequest: on({
    thing: quotaRequests,
    from: ['OPEN'],
    input: () => ({ opinion: '拟同意' }),
  }),
  declineQuotaRequest: on({ thing: quotaRequests, from: ['OPEN'], input: () => ({ reason: '总量不足' }) }),
  withdrawQuotaRequest: on({ thing: quotaRequests, from: ['OPEN'], input: () => ({ reason: '项目调整' }) }),
  grantQuotaRequest: on({
    thing: quotaRequests,
    from: ['OPEN'],
    // Others of the table stand before it.
    input: () => ({ amount: { value: '0.5', unit: 'MU' }, documentNumber, passedOverBecause: '急需开工' }),
    bad: [...badAmounts, ['amount', more]],
  }),
  settleAdvance: {
    showsNone: ['proposal'],
    input: ofPool,
    bad: [...badAmounts, ['amount', more, 'SETTLEMENT_EXCEEDED']],
  },
  recallQuota: { input: ofPool, bad: [...badAmounts, ['amount', more, 'INSUFFICIENT_QUOTA']] },
  transferQuota: {
    input: ({ otherPoolId, ...stock }) => ({ ...ofPool(stock), toPoolId: otherPoolId }),
    bad: [...badAmounts, ['amount', more, 'INSUFFICIENT_QUOTA']],
  },
  closeQuotaYear: on({
    thing: pastPools,
    from: ['LEFT'],
    input: () => ({ documentNumber }),
    bad: [['toPoolId', null]],
  }),
  confirmQuotaProposal: on({
    thing: quotaProposals,
    from: ['OPEN'],
    other: { proposalId: 'proposal-of-another' },
    person: '2',
  }),
  declineQuotaProposal: on({
    thing: quotaProposals,
    from: ['OPEN'],
    person: '2',
    input: () => ({ reason: '文号与额度不符' }),
  }),
  withdrawQuotaProposal: on({ thing: quotaProposals, from: ['OPEN'], other: { proposalId: 'proposal-of-another' } }),
  correctQuotaEntry: on({
    thing: quotaEntries,
    from: ['POSTED'],
    codes: { 'entrySeq: out of range': 'NOT_FOUND' },
    input: () => ({ reason: '误记', documentNumber }),
  }),
  reserveQuota: {
    input: ({ poolId }) => ({ poolId, amount, projectId: PROJECT, purpose: '一致性' }),
    bad: [...badAmounts, ['amount', more, 'INSUFFICIENT_QUOTA']],
  },
  assignLandLiaison: {
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => ({
      ...{ personId: 'officer-liaison', list: `一致性清单${number}`, regionId: 'region-330800', from: '2026-01-01' },
    }),
    codes: { regionId: 'INVALID_INPUT', projectId: 'INVALID_INPUT' },
    // Land knows no persons.
    unasked: ['personId'],
    other: { personId: 'officer-another' },
    bad: [
      ['until', '2025-12-31'],
      ['projectId', PROJECT],
    ],
  },
  endLandLiaison: on({
    thing: landLiaisons,
    from: ['ASSIGNED'],
    input: () => ({ on: '2026-03-01', reason: '调离' }),
    bad: [['on', '2025-12-31']],
  }),
  extendReservation: on({
    thing: reservations,
    from: ['RESERVED'],
    elsewhere: 'NOT_FOUND',
    codes: { reservationId: 'RESERVATION_UNKNOWN' },
    input: () => ({ until: inDays(30), reason: '月底开工' }),
    bad: [
      ['until', '2026-01-01'],
      ['until', inDays(400)],
    ],
  }),
  commitReservation: on({
    thing: reservations,
    from: ['RESERVED'],
    ...resolved,
    codes: { reservationId: 'RESERVATION_UNKNOWN' },
  }),
  // The release of an unknown reservation leaves a mark.
  releaseReservation: on({ thing: reservations, from: ['RESERVED'], ...resolved, unasked: ['reservationId'] }),
} as const satisfies Readonly<Record<string, ElementRow>>;
