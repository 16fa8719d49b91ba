/** Starts the workflow of each change of use as soon as it is reported that a second person has confirmed it. */
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { BOND_USE_CHANGE, bondUseChangeId, type UseChangeArgs } from '@kuaijin/workflow-funds/domain/use-change';

export const useChangesStarted: StartedByEvents = {
  follower: 'bond-use-changes',
  sources: ['funds'],
  types: ['bond.moved'],
  startedBy: ({ subject, data }) => {
    const changeId = data?.['changeId'];
    if (typeof changeId !== 'string') return undefined;
    const args: UseChangeArgs = { bondId: subject, changeId };
    return { type: BOND_USE_CHANGE, id: bondUseChangeId(changeId), args };
  },
};
