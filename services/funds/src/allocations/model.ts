/** 资金分配 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type AllocationFact, allocationTotal, type FundAllocation, withAllocationFact } from './rules';

export const fundAllocationKind: KindOf<FundAllocation> = {
  source: 'funds',
  name: 'fund_allocation',
  documents: thingDocuments('fund_allocations', ['REGION', 'STATUS']),
  statusOf: ({ status }) => status,
  apply: (known, { type, data }, at, act) => withAllocationFact(known, { type, ...data } as AllocationFact, at, act),
  eventOf: ({ accountId: account, kind, lines, documentNumber }, { type, data }) => {
    const fact = { type, ...data } as AllocationFact;
    const about = {
      ...{ kind, documentNumber, amountMinor: allocationTotal(lines).toString() },
      projectIds: [...new Set(lines.map(({ projectId }) => projectId))],
    };
    const reason = fact.type === 'fundAllocation.failed' ? { reason: fact.refusal.code } : {};
    return { account, ...reason, data: about };
  },
};
