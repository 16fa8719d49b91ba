/** Starts the watch over each policy window as soon as it is announced. */
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import {
  POLICY_WINDOW_WATCH,
  type PolicyWindowWatchArgs,
  policyWindowWatchId,
} from '@kuaijin/workflow-funds/contracts';

export const windowWatches: StartedByEvents = {
  follower: 'policy-window-watches',
  sources: ['funds'],
  types: ['policyWindow.announced'],
  startedBy: ({ subject: windowId, data = {} }) => {
    const { closesOn } = data;
    if (typeof closesOn !== 'string') return undefined;
    const args: PolicyWindowWatchArgs = { windowId, closesOn };
    return { type: POLICY_WINDOW_WATCH, id: policyWindowWatchId(windowId), args };
  },
};
