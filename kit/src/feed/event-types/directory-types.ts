/** 名录和消息: things that the directory lists, as they are from then on, and messages to persons. */
import type { VisibilityRule } from '../../access/visibility';
import {
  type DataFields,
  type EventType,
  flag,
  maybe,
  moment,
  objects,
  text,
  texts,
  typesOf,
  whole,
} from './event-type';

function listed(noun: string, rule: VisibilityRule, zh: string, en: string, data: DataFields): readonly EventType[] {
  const type = typesOf(noun, { sources: ['directory'], rule });
  return [
    type('listed', `${zh}已列入`, `${en} was listed.`, data),
    type('changed', `${zh}已变更`, `${en} changed; the whole of it is given.`, data),
  ];
}

const named = { id: maybe(text), name: maybe(text) };
const place = { ...named, nameEn: maybe(text), code: maybe(text) };

const directoryTypes: readonly EventType[] = [
  ...listed('region', 'everyone', '区划', 'A region', { ...place, level: maybe(text), parentId: maybe(text) }),
  ...listed('department', 'everyone', '部门', 'A department', {
    ...place,
    regionId: maybe(text),
    headId: maybe(text),
    leaderInChargeId: maybe(text),
  }),
  ...listed('actor', 'signedIn', '人员', 'A person', {
    ...named,
    departmentId: maybe(text),
    organisationId: maybe(text),
    regionId: maybe(text),
    posts: maybe(texts),
  }),
  ...listed('organisation', 'signedIn', '单位', 'An organisation', {
    ...named,
    creditCode: maybe(text),
    hasBadCredit: maybe(flag),
    isDemoData: maybe(flag),
    regionId: maybe(text),
  }),
  ...listed('substitution', 'internal', 'AB角', 'Who stands in for an officer', {
    id: maybe(text),
    departmentId: maybe(text),
    count: maybe(whole),
    changedId: maybe(text),
    items: maybe(objects),
    recipientIds: maybe(texts),
    itemName: maybe(text),
    isEnded: maybe(flag),
    leave: maybe(text),
  }),
  ...listed('serviceAccount', 'operator', '服务账号', 'A service account', {
    ...named,
    regionId: maybe(text),
    scopes: maybe(texts),
    secretSetAt: maybe(moment),
    withdrawnAt: maybe(moment),
  }),
];

const ofNotification = typesOf('notification', { sources: ['events'], rule: 'person' });

export const directoryAndMessageTypes: readonly EventType[] = [
  ...directoryTypes,
  ofNotification('created', '新消息', 'A message came for the person.', {
    notificationId: maybe(text),
    type: maybe(text),
    oldest: maybe(whole),
  }),
  ofNotification('read', '消息已读', 'The person read messages.', { unread: maybe(whole) }),
];
