/** 争取指标 and 产出效益评价: what is asked for upward, and what decides in which order it is given. */
import { type EventType, flag, maybe, minorUnits, moment, text, texts, typesOf, whole } from './event-type';

const common = { sources: ['land'], rule: 'region' } as const;
const ofRequest = typesOf('quotaRequest', common);
const about = { kind: text, year: whole, atRegionId: text };
const concerned = { ...about, itemName: text, recipientIds: texts };

export const quotaRequestTypes: readonly EventType[] = [
  ofRequest('submitted', '指标申请已提出', 'An office asked the one above it for quota.', {
    ...about,
    amountMinor: minorUnits,
    lookAt: moment,
  }),
  ofRequest('passedOn', '指标申请已转报', 'A request for quota was passed on to the office above.', concerned),
  ofRequest('declined', '指标申请不予批复', 'A request for quota was declined.', concerned),
  ofRequest('withdrawn', '指标申请已撤回', 'Who asked for quota took the request back.', concerned),
  ofRequest('grantDecided', '指标批复待执行', 'A grant was decided; it is not carried out yet.', {
    ...about,
    number: whole,
    amountMinor: minorUnits,
    documentNumber: text,
    isFromReserve: flag,
  }),
  ofRequest('granted', '指标申请已批复', 'A request for quota was granted, and the grant carried out.', concerned),
  ofRequest('grantFailed', '指标批复未执行', 'A grant was not confirmed, or the pool refused it.', concerned),
  ofRequest('reminded', '指标申请临期提醒', 'A request for quota waits for an answer.', concerned),
  ofRequest('escalated', '指标申请升级', 'A request for quota was not answered; leaders are notified.', concerned),
  ofRequest('lapsed', '指标申请逾期', 'A request for quota ended without an answer.', concerned),
  typesOf('outputEvaluation', common)('recorded', '产出效益评价已登记', 'The output of a site was evaluated.', {
    formula: whole,
    scoreHundredths: whole,
    documentNumber: maybe(text),
  }),
];
