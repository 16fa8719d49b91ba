/** Runs the subscriptions of clients over the streams of subgraphs. */
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { StreamClient } from '@kuaijin/kit/event-streams/client';
import type { EventResult } from '@kuaijin/kit/event-streams/messages';
import { anonymousIdentity, type IdentitySigner } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../callers';
import type { GatewayContext } from '../context';
import type { Variables } from '../execution/fetch-step';
import type { ServedGraph } from '../http/served-graph';
import type { AskedOperation } from '../limits/document-check';
import type { Asking } from './asking';
import { CurrentPlan } from './current-plan';
import { type EventExecution, executeEvent } from './event-execution';
import type { FeedPlace } from './feed-place';
import type { PrimaryFetch } from './primary-fetch';
import { type LiveAnswer, type LiveEvent, Subscription, type SubscriptionSource } from './subscription';
import type { SubscriptionPlan, SubscriptionPlans } from './subscription-plans';
import { Turns } from './turns';

export interface SubscriptionsOptions {
  /** The graph that is served now. */
  readonly served: () => ServedGraph;
  readonly plans: SubscriptionPlans;
  readonly sourceOf: EventExecution['sourceOf'];
  /** Address of the graph of a subgraph. */
  readonly urlOf: (subgraph: string) => string;
  readonly place: FeedPlace;
  readonly signer: IdentitySigner;
  readonly tls?: Tls;
  readonly log: Logger;
  /** How an error is answered. */
  readonly format: (error: unknown) => GraphQLFormattedError;
  readonly contextOf: (asking: Asking) => GatewayContext;
}

/** What a client follows. */
export interface Following {
  readonly asked: AskedOperation;
  readonly caller: Caller;
  readonly requestId: string;
  readonly acceptLanguage: string | undefined;
  /** Behind which it goes on, whatever the operation says: the `Last-Event-ID` of a browser. */
  readonly lastEventId?: string;
  readonly onBegin?: (cursor: string) => void;
  readonly onEnd: () => void;
}

/**
 * Events that are answered at a time. What is fetched and shaped for one takes tens of kilobytes: that of thousands of
 * subscribers of one event at the same time is more than all that they take while they wait.
 */
const ANSWERED_AT_ONCE = 256;

export class Subscriptions {
  readonly #clients = new Map<string, StreamClient>();
  readonly #turns = new Turns(ANSWERED_AT_ONCE);

  constructor(private readonly options: SubscriptionsOptions) {}

  /**
   * Begins to follow.
   * @throws InvalidOperation for a document or variables that are not valid; KuaijinError for a caller that is not
   * known
   */
  async follow(following: Following): Promise<Subscription> {
    const { asked, caller, onBegin, onEnd } = following;
    const plan = new CurrentPlan({ ...this.options, asked });
    const endsAt = await caller.endsAt();
    const source = this.#source(following, plan, asked.variables ?? {});
    return new Subscription({ source, endsAt, onEnd, ...(onBegin === undefined ? {} : { onBegin }) });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client.close()));
  }

  #source(following: Following, plan: CurrentPlan, variables: Variables): SubscriptionSource {
    const { caller, requestId, acceptLanguage, lastEventId } = following;
    let { primary } = plan.get();
    const language = acceptLanguage === undefined ? {} : { acceptLanguage };
    return {
      begin: async () =>
        lastEventId ?? primary.givenCursor(variables) ?? (await this.options.place.head(await caller.signed())),
      open: (after) => {
        primary = plan.get().primary;
        return this.#client(primary.subgraph).open({
          query: primary.query,
          variables: primary.variables(variables, after),
          requestId,
          ...language,
          identity: () => caller.signed(),
        });
      },
      isAskedStill: () => {
        const now = plan.get().primary;
        return now.query === primary.query && now.subgraph === primary.subgraph;
      },
      read: (result) => eventIn(result, primary),
      answer: (event) => this.#turns.run(() => this.#answer(following, plan.get(), event)),
    };
  }

  async #answer(following: Following, plan: SubscriptionPlan, { result, cursor }: LiveEvent): Promise<LiveAnswer> {
    const { sourceOf, contextOf, log, format } = this.options;
    const { caller, requestId, acceptLanguage } = following;
    const identity = await caller.identity();
    const over = new AbortController();
    const context = contextOf({ identity, requestId, signal: over.signal, waits: false, acceptLanguage });
    try {
      const variables = following.asked.variables ?? {};
      const { data, errors } = await executeEvent({ sourceOf, plan, variables, context, result });
      return { data: data ?? null, ...(errors === undefined ? {} : { errors: errors.map(format) }), cursor };
    } catch (error) {
      if (isKuaijinError(error)) throw error;
      log.error({ err: error, requestId }, 'an event could not be answered');
      throw new KuaijinError('INTERNAL', { cause: error });
    } finally {
      over.abort();
    }
  }

  #client(subgraph: string): StreamClient {
    const known = this.#clients.get(subgraph);
    if (known !== undefined) return known;
    const { urlOf, signer, tls } = this.options;
    const client = new StreamClient({
      url: urlOf(subgraph),
      identity: () => signer.sign(anonymousIdentity),
      ...(tls === undefined ? {} : { tls }),
    });
    this.#clients.set(subgraph, client);
    return client;
  }
}

function eventIn(result: EventResult, primary: PrimaryFetch): LiveEvent | undefined {
  const event = result.data?.[primary.key];
  if (typeof event !== 'object' || event === null) return undefined;
  return { result, cursor: primary.takeCursor(event as Record<string, unknown>) };
}
