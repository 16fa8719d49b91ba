/** Starts the watch over the term of each grant of advance land use as soon as it is reported. */
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { ADVANCE_LAND_WATCH, type AdvanceLandWatchArgs, advanceLandWatchId } from '@kuaijin/workflow-land/contracts';
import { GRANTED } from './site-facts';

export const advanceLandWatches: StartedByEvents = {
  follower: 'advance-land-watches',
  sources: ['land'],
  types: [GRANTED],
  startedBy: ({ projectId, regionId, data }) => {
    const { grantId, applyBy } = data ?? {};
    if (projectId === undefined || regionId === undefined) return undefined;
    // Grants of an earlier release do not say by when the whole is to be applied for.
    if (typeof grantId !== 'string' || typeof applyBy !== 'string') return undefined;
    const args: AdvanceLandWatchArgs = { projectId, regionId, grantId, applyBy };
    return { type: ADVANCE_LAND_WATCH, id: advanceLandWatchId(grantId), args };
  },
};
