/** 资金申请 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type ApplicationFact, type FundApplication, type GivenShare, withApplicationFact } from './rules';

export const fundApplicationKind: KindOf<FundApplication> = {
  source: 'funds',
  name: 'fund_application',
  documents: thingDocuments('fund_applications'),
  statusOf: ({ status }) => status,
  apply: (known, { type, data }, at, act) => withApplicationFact(known, { type, ...data } as ApplicationFact, at, act),
  eventOf: (application, { type, data }) => {
    const fact = { type, ...data } as ApplicationFact;
    const { ownerId, source, atRegionId } = application;
    const owner = ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId], itemName: '资金申请' };
    const about = { source, atRegionId };
    switch (fact.type) {
      case 'fundApplication.submitted':
        return { data: { ...about, amountMinor: fact.amount.toString() } };
      case 'fundApplication.recommended':
        return { reason: fact.opinion, data: { ...about, amountMinor: fact.amount.toString() } };
      case 'fundApplication.approved': {
        const { amount, documentNumber } = fact;
        return { data: { ...about, ...owner, documentNumber, amountMinor: amount.toString() } };
      }
      case 'fundApplication.declined':
        return { reason: fact.reason, data: { ...about, ...owner } };
      case 'fundApplication.withdrawn':
        return { reason: fact.reason, data: about };
      case 'fundApplication.shareHeld':
      case 'fundApplication.shareReturned':
        return { data: { ...about, ...sharedBy(fact.share) } };
      case 'fundApplication.allocated':
        return { data: { ...about, ...owner, ...sharedBy(fact.share) } };
    }
  },
};

const sharedBy = ({ allocationId, kind, amount }: GivenShare) => ({
  ...{ allocationId, kind, amountMinor: amount.toString() },
});
