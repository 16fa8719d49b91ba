/** One run of the workflow of an endpoint: follows the feed and retries what is held, side by side. */
import { condition, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { EndpointToDeliver, Followed, WebhookActivities } from './contracts';
import { type DeliveryPosition, positionOf } from './delivery-position';
import { dueQueues, isGivenUp, isTooMuch, type Moment, untilDue, withLeftBehind, withRetried } from './held-subjects';

/** Activities in one run; then the history begins anew. */
const ACTIVITIES_IN_A_RUN = 200;
/** Events in one history, whatever made them. */
const HISTORY_MAX = 5_000;

const retry = { initialInterval: '1 second', maximumInterval: '30 seconds' } as const;
/** They say nothing meanwhile: a process that is gone is noticed by this alone. */
const { readEndpoint, pauseEndpoint, resumeEndpoint, disableEndpoint } = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '10 seconds',
  retry,
});
/** Without a heartbeat for so long the process that delivers is gone, and another one goes on. */
const { followFeed, retryHeld } = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '5 seconds',
  retry,
});

export class EndpointRun {
  readonly #endpointId: string;
  #position: DeliveryPosition | undefined;
  /** The newest version of the endpoint that is known of. */
  #latest = 0;
  #activities = 0;
  #isFollowing = false;
  #followed: Followed | undefined;

  constructor(endpointId: string, position: DeliveryPosition | undefined) {
    this.#endpointId = endpointId;
    this.#position = position;
  }

  /** The endpoint has this version now. */
  changed(version: number): void {
    this.#latest = Math.max(this.#latest, version);
  }

  /** @returns the position to go on from in another run, undefined when the endpoint is removed */
  async run(): Promise<DeliveryPosition | undefined> {
    for (;;) {
      this.#activities += 1;
      const endpoint = await readEndpoint({ endpointId: this.#endpointId });
      if (endpoint === null || endpoint.status === 'REMOVED') return undefined;
      this.#position = positionOf(this.#position, endpoint, Date.now());
      if (isDelivering(endpoint)) await this.#deliver(endpoint);
      else await condition(() => this.#latest > endpoint.version);
      if (this.#isLong()) return this.#position;
    }
  }

  /** Until the endpoint changes or the run is long; no activity is under way when it returns. */
  async #deliver(endpoint: EndpointToDeliver): Promise<void> {
    const isOver = () => this.#latest > endpoint.version || this.#isLong();
    for (;;) {
      const wasOver = isOver();
      if (wasOver && !this.#isFollowing) return;
      if (!wasOver && this.#mayFollow(endpoint)) this.#follow(endpoint);
      const due = wasOver ? undefined : untilDue(this.#now.held, Date.now());
      const isReady = () => this.#followed !== undefined || isOver() !== wasOver;
      if (due === undefined) await condition(isReady);
      else if (due > 0) await condition(isReady, due);
      if (this.#followed !== undefined) await this.#take(endpoint, this.#followed);
      else if (!isOver()) await this.#retryDue(endpoint);
    }
  }

  #mayFollow({ status }: EndpointToDeliver): boolean {
    return status === 'ACTIVE' && !this.#isFollowing && !isTooMuch(this.#now.held);
  }

  #follow({ version }: EndpointToDeliver): void {
    const { cursor, held } = this.#now;
    const heldSubjects = held.map(({ subject }) => subject);
    this.#activities += 1;
    this.#isFollowing = true;
    void followFeed({ endpointId: this.#endpointId, version, cursor, heldSubjects }).then((followed) => {
      this.#followed = followed;
    });
  }

  async #take(endpoint: EndpointToDeliver, { version, cursor, leftBehind, stop }: Followed): Promise<void> {
    this.#followed = undefined;
    this.#isFollowing = false;
    this.changed(version);
    const held = withLeftBehind(this.#now.held, leftBehind, momentOf(endpoint));
    this.#position = { ...this.#now, cursor, held };
    if (stop !== undefined) return this.#stop(endpoint, stop);
    if (endpoint.status === 'ACTIVE' && isTooMuch(held)) await this.#stop(endpoint, 'HELD_SUBJECTS');
  }

  async #retryDue(endpoint: EndpointToDeliver): Promise<void> {
    const queues = dueQueues(this.#now.held, Date.now());
    if (queues.length === 0) return;
    this.#activities += 1;
    const { version } = endpoint;
    const { results, stop, version: seen } = await retryHeld({ endpointId: this.#endpointId, version, queues });
    this.changed(seen);
    const held = withRetried(this.#now.held, results, momentOf(endpoint));
    this.#position = { ...this.#now, held };
    if (stop !== undefined) return this.#stop(endpoint, stop);
    const isAnswering = results.some(({ done }) => done > 0);
    if (isAnswering && endpoint.status === 'PAUSED') {
      this.changed(await resumeEndpoint({ endpointId: this.#endpointId, version }));
    } else if (isGivenUp(held, momentOf(endpoint))) {
      await this.#stop(endpoint, 'FAILING');
    } else if (!isAnswering && endpoint.status === 'ACTIVE' && isTooMuch(held)) {
      await this.#stop(endpoint, 'HELD_SUBJECTS');
    }
  }

  async #stop({ version }: EndpointToDeliver, why: Stop): Promise<void> {
    const endpointId = this.#endpointId;
    this.#activities += 1;
    this.changed(
      why === 'GONE'
        ? await disableEndpoint({ endpointId, version })
        : await pauseEndpoint({ endpointId, version, reason: why }),
    );
  }

  get #now(): DeliveryPosition {
    if (this.#position === undefined) throw new Error('the endpoint was not read yet');
    return this.#position;
  }

  #isLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    return this.#activities >= ACTIVITIES_IN_A_RUN || historyLength >= HISTORY_MAX || continueAsNewSuggested;
  }
}

type Stop = NonNullable<Followed['stop']> | 'HELD_SUBJECTS' | 'FAILING';

/** An endpoint that was paused for what it holds still tries that, so that it comes back by itself. */
const isDelivering = ({ status, pauseReason }: EndpointToDeliver): boolean =>
  status === 'ACTIVE' || (status === 'PAUSED' && pauseReason === 'HELD_SUBJECTS');

const momentOf = ({ pace }: EndpointToDeliver): Moment => ({ now: Date.now(), pace, random: Math.random });
