/** 争取指标 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type QuotaRequest, type QuotaRequestFact, withRequestFact } from './rules';

export const quotaRequestKind: KindOf<QuotaRequest> = {
  source: 'land',
  name: 'quota_request',
  documents: thingDocuments('quota_requests', ['REGION', 'STATUS']),
  statusOf: ({ status }) => status,
  apply: (request, { type, data }, at, act) => withRequestFact(request, { type, ...data } as QuotaRequestFact, at, act),
  eventOf: (request, { type, data }) => {
    const fact = { type, ...data } as QuotaRequestFact;
    const about = { kind: request.kind, year: request.year, atRegionId: request.atRegionId };
    const asker = { itemName: '用地指标申请', recipientIds: [request.submittedBy] };
    const account = request.poolId;
    switch (fact.type) {
      case 'quotaRequest.submitted': {
        const lookAt = fact.request.limit.remindAt;
        return { account, data: { ...about, amountMinor: fact.request.amount.toString(), lookAt } };
      }
      case 'quotaRequest.passedOn':
        return { account, reason: fact.opinion, data: { ...about, ...asker } };
      case 'quotaRequest.declined':
      case 'quotaRequest.withdrawn':
        return { account, reason: fact.reason, data: { ...about, ...asker } };
      case 'quotaRequest.grantDecided': {
        const { number, amount, documentNumber, isFromReserve } = fact.grant;
        const grant = { number, amountMinor: amount.toString(), documentNumber, isFromReserve };
        return { account: fact.grant.poolId, data: { ...about, ...grant } };
      }
      case 'quotaRequest.granted':
        return { account, data: { ...about, ...asker } };
      case 'quotaRequest.grantFailed':
        return { account, reason: fact.reason, data: { ...about, ...asker } };
      case 'quotaRequest.reminded':
      case 'quotaRequest.escalated':
        return { account, data: { ...about, ...asker, recipientIds: [...fact.recipientIds] } };
      case 'quotaRequest.lapsed':
        return { account, data: { ...about, ...asker, recipientIds: [request.submittedBy, ...fact.recipientIds] } };
    }
  },
};
