/**
 * What gateway and subgraph say to each other about streams of events: one socket for all of a gateway process, each
 * message names its stream.
 */
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';

/** Where a subgraph answers, beside its graph. */
export const STREAMS_PATH = '/graphql/streams';

/** Events that may be under way on one stream; whoever takes one makes room for the next. */
export const CREDIT = 16;

const id = z.string().min(1).max(64);
const identity = z.string().min(1).max(8_192);

const openMessage = z.object({
  type: z.literal('open'),
  id,
  /** The caller, as the gateway signs it. */
  identity,
  requestId: z.string().max(128),
  acceptLanguage: z.string().max(256).optional(),
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
});

/** What a gateway says. */
export const gatewayMessage = z.discriminatedUnion('type', [
  openMessage,
  /** Room for so many more events. */
  z.object({ type: z.literal('credit'), id, events: z.int().min(1).max(CREDIT) }),
  /** The answer to `renew`. */
  z.object({ type: z.literal('identity'), id, identity }),
  z.object({ type: z.literal('close'), id }),
]);

export type OpenMessage = z.infer<typeof openMessage>;
export type GatewayMessage = z.infer<typeof gatewayMessage>;

/** The answer of a subgraph to its part of a subscription, for one event. */
export interface EventResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What a subgraph says. */
export type SubgraphMessage =
  | { readonly type: 'event'; readonly id: string; readonly result: EventResult }
  /** The identity has expired: the next event waits for a fresh one. */
  | { readonly type: 'renew'; readonly id: string }
  /** The last message of a stream. */
  | { readonly type: 'end'; readonly id: string; readonly errors: readonly GraphQLFormattedError[] };
