/** 指标提醒: what land says of quota that nobody uses. */
import { type EventType, maybe, minorUnits, moment, text, texts, typesOf } from './event-type';

const ofIdle = typesOf('idleReservation', { sources: ['land'], rule: 'region' });
const idle = {
  kind: text,
  amountMinor: minorUnits,
  itemName: text,
  recipientIds: texts,
  recipientOrganisationIds: maybe(texts),
};

export const quotaNoticeTypes: readonly EventType[] = [
  ofIdle(
    'reminded',
    '闲置预留提醒',
    'Nobody uses what is reserved; it goes back to its pool when its last term ends.',
    {
      ...idle,
      endsAt: moment,
    },
  ),
  ofIdle('returned', '闲置预留已收回', 'What was reserved and not used went back to its pool.', idle),
];
