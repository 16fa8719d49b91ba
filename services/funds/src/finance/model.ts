/** 金融对接 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type FinanceFact, type FinanceRequest, financeStatus, withFinanceFact } from './rules';

export const financeRequestKind: KindOf<FinanceRequest> = {
  source: 'funds',
  name: 'finance_request',
  documents: thingDocuments('finance_requests'),
  statusOf: financeStatus,
  apply: (request, { type, data }, at) => withFinanceFact(request, { type, ...data } as FinanceFact, at),
  eventOf: ({ ownerId, offers }, { type, data }) => {
    const fact = { type, ...data } as FinanceFact;
    switch (fact.type) {
      case 'financeRequest.made':
        return { data: { amountMinor: fact.amount.toString() } };
      case 'financeRequest.offered': {
        const { id: offerId, institution, amount } = fact.offer;
        const notified = ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId], itemName: '金融对接' };
        return { data: { ...notified, offerId, institution, amountMinor: amount.toString() } };
      }
      case 'financeRequest.accepted': {
        const accepted = offers.find(({ id }) => id === fact.offerId);
        return { data: { offerId: fact.offerId, amountMinor: (accepted?.amount ?? 0n).toString() } };
      }
    }
  },
};
