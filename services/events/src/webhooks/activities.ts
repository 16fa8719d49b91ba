/** What the workflow of an endpoint may ask. */
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import type { Followed, Retried, RetryPace, WebhookActivities } from '@kuaijin/workflow-events/contracts';
import { Context } from '@temporalio/activity';
import pMap from 'p-map';
import type { ProjectLists } from '../model/project-lists';
import type { AttemptLog } from './attempt-log';
import { type Delivery, SIDE_BY_SIDE } from './delivery';
import { DeliveryRun } from './delivery-run';
import { type Endpoints, endpointFact } from './endpoints';
import { FeedFollower } from './feed-follower';
import type { Registrants } from './registrants';

export interface WebhookDeps {
  readonly feed: Feed;
  readonly endpoints: Endpoints;
  readonly registrants: Registrants;
  readonly delivery: Delivery;
  readonly attempts: AttemptLog;
  readonly projectLists: Pick<ProjectLists, 'complete'>;
  readonly pace: RetryPace;
}

export function webhookActivities(deps: WebhookDeps): WebhookActivities {
  const { endpoints, registrants, delivery, attempts, pace } = deps;
  return {
    async readEndpoint({ endpointId }) {
      const at = await endpoints.at(endpointId);
      if (at === undefined) return null;
      const { status, pauseReason, activeSince, start } = at.endpoint;
      const progress = await attempts.progressOf(endpointId);
      // A workflow that was lost begins where deliveries were noted last, not at the beginning.
      const reached = progress?.startNumber === start.number ? progress.cursor : undefined;
      return {
        ...{ version: at.version, status, activeSince, pace },
        start: { number: start.number, cursor: reached ?? start.cursor },
        ...(pauseReason === undefined ? {} : { pauseReason }),
      };
    },

    followFeed: (args) =>
      withRun(endpoints, args, (run) => {
        const reached = Context.current().info.heartbeatDetails as Pick<Followed, 'cursor' | 'leftBehind'> | undefined;
        return new FeedFollower(deps, args, run, reached).follow();
      }),

    retryHeld: ({ endpointId, version, queues }) =>
      withRun(endpoints, { endpointId, version }, async (run): Promise<Retried> => {
        const endpoint = await run.refresh();
        if (endpoint === undefined) return { version: run.version, results: [] };
        const viewer = await registrants.viewerOf(endpoint.registrant, new Date());
        if (viewer === undefined) return { version: run.version, results: [], stop: 'NO_ACCESS' };
        const results = await pMap(
          queues,
          async ({ subject, events }) => {
            const items = await pMap(events, async ({ source, id }) => ({ event: await eventOf(deps, source, id) }));
            return { subject, ...(await delivery.inOrder({ endpoint, viewer }, items, run)) };
          },
          { concurrency: SIDE_BY_SIDE },
        );
        const stop = results.find((one) => one.stop !== undefined)?.stop;
        return { version: run.version, results, ...(stop === undefined ? {} : { stop }) };
      }),

    pauseEndpoint: ({ endpointId, version, reason }) =>
      endpoints.change(endpointId, version, endpointFact('webhook.paused', { reason })),
    resumeEndpoint: ({ endpointId, version }) =>
      endpoints.change(endpointId, version, endpointFact('webhook.resumed', {})),
    disableEndpoint: ({ endpointId, version }) =>
      endpoints.change(endpointId, version, endpointFact('webhook.disabled', {})),
  };
}

/** An event that was held, with the lists of its project; undefined when it is not there any more. */
async function eventOf(
  { feed, projectLists }: WebhookDeps,
  source: string,
  id: string,
): Promise<FeedEvent | undefined> {
  const event = await feed.event(source, id);
  if (event === undefined) return undefined;
  const [row] = await projectLists.complete([{ event, cursor: '' }]);
  return row?.event;
}

async function withRun<T>(
  endpoints: Endpoints,
  asked: { readonly endpointId: string; readonly version: number },
  work: (run: DeliveryRun) => Promise<T>,
): Promise<T> {
  const run = new DeliveryRun(endpoints, asked, Context.current());
  try {
    return await work(run);
  } finally {
    run.end();
  }
}
