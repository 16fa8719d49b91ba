import type { ElementRow } from '../element-row';

/** Everybody's own, wherever he is and of whatever owner. */
const own = { as: 'HANDLER', elsewhere: 'ANYWHERE', anotherOwner: 'ANYWHERE' } as const;

/** 消息设置: everybody says what is his own alone. */
export const messageRows = {
  setMessagePreferences: {
    ...own,
    input: () => ({
      language: 'ZH',
      quietHours: { from: '22:00', until: '07:30', deliverOn: 'WORKING_DAYS' },
      channels: [{ channel: 'EMAIL', atOnce: ['RUNG'], inDigest: ['OTHER'] }],
    }),
    other: { language: 'EN' },
    bad: [
      ['quietHours.from', '24:00'],
      ['quietHours.until', '7:30'],
      ['channels.0.inDigest', ['OTHER', 'RUNG']],
    ],
  },
  setMessageAddress: {
    ...own,
    input: () => ({ channel: 'EMAIL', address: 'officer@example.gov.cn' }),
    other: { address: 'another@example.gov.cn' },
    bad: [
      ['address', 'officer@example.gov.cn, another@example.gov.cn'],
      ['address', '13800000000'],
    ],
  },
  verifyMessageAddress: {
    ...own,
    input: () => ({ channel: 'MESSENGER', code: '123456' }),
    bad: [['code', '12345']],
    // Nobody but the address knows the code.
    isNotDone: true,
  },
  removeMessageAddress: { ...own, input: () => ({ channel: 'EMAIL' }), other: { channel: 'MESSENGER' } },
} as const satisfies Readonly<Record<string, ElementRow>>;
