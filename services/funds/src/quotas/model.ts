/** 资金额度 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import { type FundQuota, type QuotaFact, type QuotaPlace, sumsOfQuota, totalOf, withQuotaFact } from './rules';

export const fundQuotaKind: KindOf<FundQuota> = {
  source: 'funds',
  name: 'fund_quota',
  documents: thingDocuments('fund_quotas', ['REGION', 'STATUS']),
  listedBy: ({ source }) => source,
  apply: (quota, { type, data }, at, act) => withQuotaFact(quota, { type, ...data } as QuotaFact, at, act),
  eventOf: (quota, { type, data }) => {
    const fact = { type, ...data } as QuotaFact;
    const { source, year, movements } = quota;
    const about = { source, year, leftMinor: sumsOfQuota(quota).left.toString() };
    switch (fact.type) {
      case 'fundQuota.proposed':
      case 'fundQuota.confirmed':
      case 'fundQuota.declined': {
        const id = fact.type === 'fundQuota.proposed' ? fact.movement.id : fact.movementId;
        const movement = movements.find((one) => one.id === id);
        if (movement === undefined) throw new Error(`${fact.type} of ${quota.id} names no movement of it`);
        const { kind, amount, toRegionId, documentNumber } = movement;
        const moved = { movementId: id, kind, amountMinor: amount.toString(), documentNumber };
        const reason = fact.type === 'fundQuota.declined' ? { reason: fact.reason } : {};
        return { ...reason, data: { ...about, ...moved, ...(toRegionId === undefined ? {} : { toRegionId }) } };
      }
      case 'fundQuota.received': {
        const { movementId, fromRegionId, amount, documentNumber } = fact.receipt;
        return { data: { ...about, movementId, fromRegionId, amountMinor: amount.toString(), documentNumber } };
      }
      case 'fundQuota.assigned':
      case 'fundQuota.assignmentReturned': {
        const { allocationId } = fact.assignment;
        return { data: { ...about, allocationId, amountMinor: totalOf(fact.assignment).toString() } };
      }
    }
  },
};

/** Id of the quota of a region: there is one for each source and year. */
export const fundQuotaId = ({ regionId, source, year }: Omit<QuotaPlace, 'id'>): string =>
  deriveId('fund-quota', source, String(year), regionId);
