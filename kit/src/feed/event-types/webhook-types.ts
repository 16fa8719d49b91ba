/** 事件推送: webhooks of registrants, who alone see these. */
import { type EventType, maybe, text, texts, typesOf } from './event-type';

const ofWebhook = typesOf('webhook', { sources: ['events'], rule: 'person' });

/** The registrant, where the system did it by itself. */
const reported = { recipientIds: maybe(texts) };

export const webhookTypes: readonly EventType[] = [
  ofWebhook('registered', '推送已登记', 'A webhook was registered.'),
  ofWebhook('changed', '推送已更改', 'A webhook was changed.'),
  ofWebhook('secretRotated', '推送密钥已更换', 'A webhook has a new secret.'),
  ofWebhook('paused', '推送已暂停', 'A webhook is paused, by its registrant or by the system.', {
    ...reported,
    pauseReason: text,
  }),
  ofWebhook('resumed', '推送已恢复', 'A webhook goes on.'),
  ofWebhook('replayed', '推送已重放', 'A webhook goes on from another cursor.'),
  ofWebhook('tested', '推送已测试', 'A test event was sent to a webhook.'),
  ofWebhook('disabled', '推送已停用', 'The receiver of a webhook answered 410.', reported),
  ofWebhook('removed', '推送已删除', 'A webhook was ended.'),
];
