import { type ElementRow, on } from '../element-row';
import { webhooks } from '../things/webhooks';

const listed = [...['projectIds', 'caseIds', 'stepIds', 'problemIds', 'accounts', 'regions', 'departments']] as const;
const filter = { types: ['webhook.tested'] };
/** A filter names what may come to be: nobody looks it up. */
const ofFilter = { unasked: listed.map((name) => `filter.${name}`) };
const url = 'http://127.0.0.1:9/hook';
const forbidden = [
  ['url', 'http://169.254.169.254/latest'],
  ['url', 'https://10.1.2.3/hook'],
  ['url', 'https://user:secret@example.org/hook'],
  ['url', 'ftp://example.org/hook'],
] as const;

/** 事件推送: everybody's own alone. */
export const webhookRows = {
  registerWebhook: {
    elsewhere: 'ANYWHERE',
    anotherOwner: 'ANYWHERE',
    input: ({ number }) => ({ url: `${url}/${number}`, description: '一致性', filter }),
    ...ofFilter,
    codes: { 'after: no Cursor': 'CURSOR_INVALID' },
    other: { url },
    bad: forbidden,
  },
  changeWebhook: on({
    thing: webhooks,
    from: ['ACTIVE', 'PAUSED'],
    input: () => ({ url, description: '一致性', filter }),
    ...ofFilter,
    other: { url: `${url}/other` },
    bad: forbidden,
  }),
  rotateWebhookSecret: on({
    thing: webhooks,
    from: ['ACTIVE', 'PAUSED'],
    input: () => ({ overlapHours: 1 }),
    other: { overlapHours: 2 },
    bad: [['overlapHours', 169]],
  }),
  pauseWebhook: on({ thing: webhooks, from: ['ACTIVE'] }),
  resumeWebhook: on({ thing: webhooks, from: ['PAUSED'] }),
  removeWebhook: on({ thing: webhooks, from: ['ACTIVE', 'PAUSED'] }),
  replayWebhook: on({
    thing: webhooks,
    from: ['ACTIVE', 'PAUSED'],
    input: ({ feedCursor }) => ({ after: feedCursor }),
    codes: { 'after: no Cursor': 'CURSOR_INVALID' },
    isNotDone: true,
  }),
  sendTestEvent: on({
    thing: webhooks,
    from: ['ACTIVE', 'PAUSED'],
    input: () => ({ type: 'alert.raised' }),
    other: { type: 'alert.cleared' },
    bad: [['type', 'Nonsense']],
  }),
} as const satisfies Readonly<Record<string, ElementRow>>;
