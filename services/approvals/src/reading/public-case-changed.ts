/** 公开查询 as it changes: what everybody may follow of a case, and nothing else that happens to it. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { LiveEvents } from '@kuaijin/kit/event-streams/live-events';
import type { FeedEvent, FeedRow } from '@kuaijin/kit/feed';
import type { PublicCaseChangeResolvers, SubscriptionResolvers } from '../resolvers/types.generated';

const CODE_MAX = 200;

export const Subscription: SubscriptionResolvers = {
  publicCaseChanged: {
    subscribe: async (_source, { code, after }, { cases, feed }) => {
      const state = code.length > CODE_MAX ? undefined : await cases.byPublicCode(code);
      if (state === undefined)
        throw new KuaijinError('NOT_FOUND', { path: ['code'], expected: 'a public code', received: code.slice(0, 80) });
      const from = after ?? (await feed.headCursor());
      return LiveEvents.open(feed, { after: from, filter: { caseIds: [state.id] }, isWanted: isShown });
    },
    resolve: (row: FeedRow) => row,
  },
};

/** A state that the public reading shows: of the case, or of one of its steps. */
function isShown({ type, to }: FeedEvent): boolean {
  return to !== undefined && (type.startsWith('case.') || type.startsWith('step.'));
}

export const PublicCaseChange: PublicCaseChangeResolvers = {
  cursor: ({ cursor }) => cursor,
  time: ({ event }) => event.time,
  publicCase: async ({ event }, _args, { cases }) => (await cases.get(event.caseId ?? '')) ?? null,
};
