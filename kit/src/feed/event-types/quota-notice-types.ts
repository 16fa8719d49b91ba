/** 闲置提醒, 指标提醒 and 土保姆: what nobody uses or gave back, and who looks after the land of projects. */
import { day, type EventType, maybe, minorUnits, moment, text, texts, typesOf, whole } from './event-type';

const ofIdle = typesOf('idleReservation', { sources: ['land', 'funds'], rule: 'region' });
const idle = {
  kind: text,
  amountMinor: minorUnits,
  itemName: text,
  recipientIds: texts,
  recipientOrganisationIds: maybe(texts),
};

const ofAdvances = typesOf('openAdvances', { sources: ['land'], rule: 'region' });
const advances = {
  ...{ kind: text, year: whole, amountMinor: minorUnits },
  ...{ documentNumbers: texts, itemName: text, recipientIds: texts },
};

const ofLiaison = typesOf('landLiaison', { sources: ['land'], rule: 'region' });
const liaison = {
  ...{ personId: text, from: day, until: maybe(day), list: maybe(text), itemName: text },
  ...{ recipientIds: texts, recipientOrganisationIds: maybe(texts) },
};

export const quotaNoticeTypes: readonly EventType[] = [
  ofIdle(
    'reminded',
    '闲置预留提醒',
    'Nobody uses what is reserved; it goes back to its account when its last term ends.',
    {
      ...idle,
      endsAt: moment,
    },
  ),
  ofIdle('returned', '闲置预留已收回', 'What was reserved and not used went back to its account.', idle),
  ofAdvances(
    'reminded',
    '预支指标年末提醒',
    'The year ends within a month, and no plan has settled what was advanced.',
    advances,
  ),
  ofAdvances('overdue', '预支指标跨年未归还', 'The year is over, and no plan has settled what was advanced.', advances),
  ofLiaison(
    'assigned',
    '土保姆已指派',
    'Somebody looks after the land of a project, or of a list of projects.',
    liaison,
  ),
  ofLiaison('ended', '土保姆已解除', 'Somebody looks after the land no more.', { ...liaison, on: day }),
];
