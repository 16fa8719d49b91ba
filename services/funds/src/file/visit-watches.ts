/** Starts the watch over the visits to a site as soon as their last days are set. */
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { SITE_VISIT_WATCH, type SiteVisitWatchArgs, siteVisitWatchId } from '@kuaijin/workflow-funds/contracts';

const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const siteVisitWatches: StartedByEvents = {
  follower: 'site-visit-watches',
  sources: ['funds'],
  types: ['siteVisit.planned'],
  startedBy: ({ id, projectId, data = {} }) => {
    if (projectId === undefined) return undefined;
    const [START, CONSTRUCTION, COMPLETION] = [data['startBy'], data['constructionBy'], data['completionBy']].map(
      dayOf,
    );
    const visitBy = definedFields({ START, CONSTRUCTION, COMPLETION });
    const args: SiteVisitWatchArgs = { projectId, visitBy };
    return { type: SITE_VISIT_WATCH, id: siteVisitWatchId(id), args };
  },
};
