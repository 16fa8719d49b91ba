/** 事件推送 as a part of the events service: what is opened, started and stopped together. */
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import type { TroubledStream } from '@kuaijin/kit/aggregate';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { WorkerSpec } from '@kuaijin/kit/temporal';
import DataLoader from 'dataloader';
import type { ProjectLists } from '../model/project-lists';
import { webhookActivities } from './activities';
import type { AddressRules } from './address-rules';
import { AttemptLog, type Progress } from './attempt-log';
import { Delivery } from './delivery';
import { Endpoints } from './endpoints';
import { Registrants } from './registrants';
import { SecretBox } from './secret-box';
import { WebhookSender } from './sender';
import { wakeWorkflows } from './wake-workflows';

/** Activities that follow for an endpoint wait most of the time: one for each endpoint at a time. */
const ACTIVITIES_AT_ONCE = 2_000;

/** What resolvers work with. */
export interface WebhooksOfRequest {
  readonly endpoints: Endpoints;
  readonly attempts: AttemptLog;
  readonly delivery: Delivery;
  readonly box: SecretBox;
  readonly rules: AddressRules;
  /** How far endpoints are, read together. */
  readonly progress: DataLoader<string, Progress | undefined>;
}

export interface Webhooks {
  readonly worker: WorkerSpec;
  readonly persons: Registrants;
  readonly box: SecretBox;
  ofRequest(): WebhooksOfRequest;
  troubled(): readonly TroubledStream[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws KuaijinError CONFIG_INVALID without a key for secrets */
export async function openWebhooks(
  deps: ServiceDeps,
  mandates: FollowedMandates,
  projectLists: ProjectLists,
): Promise<Webhooks> {
  const { config, feed, log, mongo, namespaces } = deps;
  const [key, ...former] = config.webhookKeys;
  if (key === undefined) {
    const expected = 'a key for the secrets of webhooks; `npm run --silent keys` makes one';
    throw new KuaijinError('CONFIG_INVALID', { path: ['KUAIJIN_WEBHOOK_KEYS'], expected, received: 'nothing' });
  }
  const box = new SecretBox([key, ...former]);
  const rules = { networks: config.webhookNetworks, isDevelopment: config.env !== 'production' };
  const endpoints = await Endpoints.open(deps);
  const attempts = await AttemptLog.open(deps);
  const registrants = new Registrants({
    feed,
    db: mongo.db(namespaces.database()),
    log,
    postsConfirmedBy: config.postsConfirmedBy,
    viewerOf: (identity, now) => mandates.viewerOf(identity, now),
  });
  const sender = new WebhookSender({ rules, box, timeoutMs: config.webhookTimeoutMs });
  const delivery = new Delivery({ sender, log: attempts });
  const stopping = new AbortController();
  let waking: Promise<void> = Promise.resolve();
  return {
    worker: {
      taskQueue: namespaces.taskQueue(),
      activities: webhookActivities({
        feed,
        endpoints,
        registrants,
        delivery,
        attempts,
        projectLists,
        pace: config.webhookPace,
      }),
      workflowBundle: require.resolve('@kuaijin/workflow-events/bundle'),
      options: { maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE },
    },
    persons: registrants,
    box,
    ofRequest: () => ({
      ...{ endpoints, attempts, delivery, box, rules },
      progress: new DataLoader((ids) => attempts.progressOfMany(ids)),
    }),
    troubled: () => endpoints.troubled(),
    start: async () => {
      await endpoints.start();
      registrants.start();
      waking = wakeWorkflows(deps, stopping.signal);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([waking, registrants.stop()]);
      await sender.close();
      await endpoints.close();
    },
  };
}
