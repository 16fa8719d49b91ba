import type { ElementRow } from '../element-row';

/** 消息: everybody reads his own alone. */
export const eventRows = {
  markNotificationsRead: {
    as: 'HANDLER',
    person: '2',
    anotherOwner: 'NOT_FOUND',
    input: ({ messageId }) => ({ ids: [messageId] }),
    other: { ids: null, upTo: 'officer-330800-DRC-2/1' },
    // Beside ids nothing is acceptable.
    codes: { upTo: 'INVALID_INPUT' },
    bad: [
      ['ids', []],
      ['ids', null],
      ['upTo', 'officer-330800-DRC-2/1'],
    ],
  },
} as const satisfies Readonly<Record<string, ElementRow>>;
