/** 消息设置: how persons want messages to leave the house; each sees his own alone. */
import { type EventType, text, typesOf } from './event-type';

const common = { sources: ['events'], rule: 'person' } as const;
const ofAddress = typesOf('messageAddress', common);
const channel = { channel: text };

export const messageTypes: readonly EventType[] = [
  typesOf('messagePreferences', common)(
    'set',
    '消息设置已更改',
    'Somebody said which messages are to be sent, and when.',
  ),
  ofAddress('given', '接收地址已填写', 'An address for messages was given; a code is sent to it.', channel),
  ofAddress('tried', '验证码有误', 'A wrong code was given for an address.', channel),
  ofAddress('verified', '接收地址已验证', 'An address for messages was verified.', channel),
  ofAddress('removed', '接收地址已删除', 'An address for messages was removed.', channel),
];
