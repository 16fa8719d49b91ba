/** Watches of a service on the time-skipping server, over the real store: what their tests begin and end with. */
import { connectShared, type ServiceDeps, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from './stack';
import { timeSkippingServer } from './time-skipping';

/** The services whose watches are tested so. */
export type WatchingService = 'land' | 'funds';

export const workflowBundleOf = (service: WatchingService) => ({
  codePath: require.resolve(`@kuaijin/workflow-${service}/bundle`),
});

interface Closable {
  close(): Promise<void>;
}

export interface WatchFlowOptions {
  readonly service: WatchingService;
  /** Of the databases. */
  readonly name: string;
  /** On which the server begins. */
  readonly date: Date;
  /** Opens what the activities of the service need, and gives them. */
  readonly open: (deps: ServiceDeps) => Promise<{ readonly activities: object; readonly stores: readonly Closable[] }>;
  /** Activities of other services, by name of the service. */
  readonly others: Readonly<Record<string, object>>;
}

export class WatchFlow {
  readonly #running: readonly Promise<void>[];

  private constructor(
    private readonly service: WatchingService,
    readonly env: TestWorkflowEnvironment,
    readonly shared: SharedDeps,
    private readonly workers: readonly Worker[],
    private readonly stores: readonly Closable[],
  ) {
    this.#running = workers.map((worker) => worker.run());
  }

  static async open({ service, name, date, open, others }: WatchFlowOptions): Promise<WatchFlow> {
    const env = await timeSkippingServer({ date });
    const shared = await connectShared(testConfig(ownPrefix(name)), `${name}-test`);
    const { activities, stores } = await open(serviceDeps(shared, service));
    const connection = env.nativeConnection;
    const workflowBundle = workflowBundleOf(service);
    const workers = [await Worker.create({ connection, workflowBundle, taskQueue: `test-${service}`, activities })];
    for (const [other, given] of Object.entries(others))
      workers.push(await Worker.create({ connection, taskQueue: `test-${other}`, activities: given }));
    return new WatchFlow(service, env, shared, workers, stores);
  }

  /** Runs a workflow to its end; time goes by as fast as it can. */
  async run(type: string, workflowId: string, args: object): Promise<void> {
    const options = { workflowId, taskQueue: `test-${this.service}`, args: [args] };
    await (await this.env.client.workflow.start(type, options)).result();
  }

  async now(): Promise<Date> {
    return new Date(await this.env.currentTimeMs());
  }

  /** What was reported about a thing: type of the event, day, and persons who were notified. */
  async notified(subject: string) {
    const { rows } = await this.shared.feed.readAfter(undefined, 100);
    return rows
      .map(({ event }) => event)
      .filter((event) => event.subject === subject && event.data?.['recipientIds'] !== undefined)
      .map(({ type, time, data }) => [type, time.toISOString().slice(0, 10), data?.['recipientIds']]);
  }

  async close(): Promise<void> {
    for (const worker of this.workers) worker.shutdown();
    await Promise.all(this.#running);
    await this.env.teardown();
    for (const store of this.stores) await store.close();
    const { prefix } = this.shared.config;
    for (const name of [this.service, 'feed']) await this.shared.mongo.db(`${prefix}_${name}`).dropDatabase();
    await this.shared.close();
  }
}

/** The directory: an officer in each post of each department. */
export const directoryOfficers = {
  resolveDepartments: async ({ regionId }: { regionId: string }) => ({
    NR: `${regionId}-NR`,
    FIN: `${regionId}-FIN`,
  }),
  recipientOf: async ({ departmentId, rung }: { departmentId: string; rung: string }) => ({
    actorId: `${departmentId}-${rung}`,
    name: rung,
  }),
};
