/** Operations over graphql-transport-ws. */
import { randomUUID } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import { codeOf, errorAnswer } from '@kuaijin/kit/subgraph/answers';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Callers } from '../callers';
import { variablesIn } from '../limits/asked-operation';
import type { AskedOperation } from '../limits/document-check';
import type { RequestLimits } from '../limits/request-limits';
import type { LiveAnswer, Subscription } from './subscription';
import { InvalidOperation } from './subscription-plans';
import type { Subscriptions } from './subscriptions';
import { checkUpgrade, refuseUpgrade } from './upgrades';

/** Close codes: of the protocol, and where it has none of our own. Who is closed by the latter may come back. */
const FORBIDDEN = 4403;
const BAD_REQUEST = 4400;
const TOO_SLOW = 4499;
const SERVICE_RESTART = 1012;
/**
 * What a client has for its own end of a close, or it reads a broken connection instead of the code. On a busy machine
 * half a second was not enough.
 */
const CLOSES_WITHIN_MS = 3_000;

export interface SocketOptions {
  readonly callers: Callers;
  readonly limits: RequestLimits;
  readonly subscriptions: Subscriptions;
  /** Answers a query or a mutation. */
  readonly answer: (operation: SocketOperation) => Promise<LiveAnswer>;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Bytes of one message of a client. */
  readonly messageLimit: number;
  readonly heartbeatMs: number;
  readonly slowClientMs: number;
  /** Sockets at a time. */
  readonly most: number;
  readonly log: Logger;
}

/** What a client asks on a socket, with what the socket says about it. */
export interface SocketOperation {
  readonly asked: AskedOperation;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly identity: Identity;
  readonly requestId: string;
  readonly acceptLanguage: string | undefined;
}

interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** What it follows. */
  readonly subscriptions: Set<Subscription>;
}

type SocketContext = Context<Record<string, unknown>, Extra>;

/** How the answers to an operation come. */
interface Running {
  readonly run: () => AsyncIterable<LiveAnswer> | Promise<LiveAnswer>;
  readonly showsCursor: boolean;
}

/** Serves sockets on the HTTP server. @returns closes them, so that clients go on elsewhere */
export function serveSockets(server: HttpServer, options: SocketOptions): () => void {
  const { log } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.messageLimit,
    handleProtocols: (offered) => handleProtocols(offered) || false,
  });
  sockets.on('wsClientError', (_error, socket) =>
    refuseUpgrade(socket, new KuaijinError('BAD_REQUEST', { expected: 'the handshake of a WebSocket, version 13' })),
  );
  const graphql = graphqlServer(options);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'a socket broke before it was open'));
    try {
      checkUpgrade(request);
      if (sockets.clients.size >= options.most) throw new KuaijinError('UNAVAILABLE');
      options.limits.countAddress(options.addressOf(request));
    } catch (error) {
      return refuseUpgrade(socket, error);
    }
    sockets.handleUpgrade(request, socket, head, (open) => serve(open, request, graphql, options));
  };
  server.on('upgrade', upgrade);
  return () => {
    server.off('upgrade', upgrade);
    for (const socket of sockets.clients) {
      socket.close(SERVICE_RESTART, 'the gateway stops');
      setTimeout(() => socket.terminate(), CLOSES_WITHIN_MS).unref();
    }
  };
}

function serve(
  socket: WebSocket,
  request: IncomingMessage,
  graphql: ReturnType<typeof graphqlServer>,
  { heartbeatMs, slowClientMs, log }: SocketOptions,
): void {
  const alive = heartbeat(socket, heartbeatMs);
  const subscriptions = new Set<Subscription>();
  socket.on('error', (error) => log.debug({ err: error }, 'a socket broke'));
  const closed = graphql.opened(
    {
      protocol: socket.protocol,
      send: (data) => sent(socket, data, slowClientMs),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) =>
        socket.on('message', (data: RawData) => {
          take(String(data)).catch((error: unknown) => {
            log.error({ err: error }, 'a message on a socket failed');
            socket.close(BAD_REQUEST, 'BAD_REQUEST');
          });
        }),
    },
    { socket, request, subscriptions },
  );
  socket.once('close', (code, reason) => {
    clearInterval(alive);
    // Of several under one id, each begun before the last was there, the protocol's part ends the last alone.
    for (const subscription of subscriptions) void subscription.return();
    closed(code, String(reason)).catch((error: unknown) => log.error({ err: error }, 'a socket ended badly'));
  });
}

/** Whoever takes nothing of what waits for it for too long is closed by name, and may resume. */
function sent(socket: WebSocket, data: string, slowClientMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) return resolve();
    // What cannot be sent any more is not asked for any more either.
    socket.once('close', resolve);
    if (socket.readyState !== socket.OPEN) return;
    const timer = setTimeout(() => socket.close(TOO_SLOW, 'CLIENT_TOO_SLOW'), slowClientMs);
    socket.send(data, () => {
      clearTimeout(timer);
      if (socket.readyState !== socket.OPEN) return;
      socket.off('close', resolve);
      resolve();
    });
  });
}

function heartbeat(socket: WebSocket, everyMs: number): NodeJS.Timeout {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  return setInterval(() => {
    // What it has not taken yet comes before the ping.
    if (!isThere && socket.bufferedAmount === 0) return socket.terminate();
    isThere = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs).unref();
}

function graphqlServer(options: SocketOptions) {
  const { callers } = options;
  return makeServer<Record<string, unknown>, Extra>({
    onConnect: async (context) => {
      try {
        await callers.caller(authorizationOf(context)).identity();
        return true;
      } catch (error) {
        context.extra.socket.close(FORBIDDEN, codeOf(error));
        return false;
      }
    },
    onSubscribe: (context, _id, payload) => prepared(context, payload, options),
    subscribe: (args) => (args.contextValue as Running).run() as never,
    execute: (args) => (args.contextValue as Running).run() as never,
    onNext: (_context, _id, _payload, args, result) => {
      const { cursor, extensions, ...answer } = result as LiveAnswer;
      const shown = cursor !== undefined && (args.contextValue as Running).showsCursor;
      const all = { ...extensions, ...(shown ? { cursor } : {}) };
      return { ...answer, ...(Object.keys(all).length === 0 ? {} : { extensions: all }) } as never;
    },
  });
}

interface Payload {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | null | undefined;
}

/** Lets an operation in, and says how it is run. */
async function prepared(
  context: SocketContext,
  payload: Payload,
  options: SocketOptions,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { callers, limits, addressOf } = options;
  const { request, subscriptions } = context.extra;
  const authorization = authorizationOf(context);
  const caller = callers.caller(authorization);
  const asked = {
    query: payload.query,
    ...(payload.operationName ? { operationName: payload.operationName } : {}),
    variables: variablesIn(payload.variables),
  };
  const extensions = payload.extensions ?? {};
  const requestId = randomUUID();
  const acceptLanguage = request.headers['accept-language'];
  try {
    const identity = await caller.identity();
    limits.countPerson(identity);
    const { kind, giveBack } = limits.admit(asked, { identity, address: addressOf(request) });
    try {
      const onEnd = () => {
        giveBack();
        if (subscription !== undefined) subscriptions.delete(subscription);
      };
      const following = { asked, caller, requestId, acceptLanguage, onEnd };
      const subscription = kind === 'subscription' ? await options.subscriptions.follow(following) : undefined;
      if (subscription !== undefined) subscriptions.add(subscription);
      const operation = { asked, extensions, identity, requestId, acceptLanguage };
      const run = () => subscription ?? options.answer(operation).finally(giveBack);
      const contextValue: Running = { run, showsCursor: extensions['cursor'] === true };
      return { schema: undefined as never, document: anyOperation, contextValue };
    } catch (error) {
      giveBack();
      throw error;
    }
  } catch (error) {
    return graphqlErrors(error, options);
  }
}

function graphqlErrors(error: unknown, { log }: SocketOptions): readonly GraphQLError[] {
  if (error instanceof InvalidOperation) return error.errors.map(asGraphQLError);
  if (!isKuaijinError(error)) log.error({ err: error }, 'an operation on a socket failed');
  return [asGraphQLError(errorAnswer(isKuaijinError(error) ? error : new KuaijinError(codeOf(error))))];
}

const asGraphQLError = ({ message, extensions = {} }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { extensions });

/** The token of a socket: as a header where a client can set one, else as a parameter of the connection. */
function authorizationOf({ connectionParams, extra: { request } }: SocketContext): string | undefined {
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  if (given !== undefined) return typeof given === 'string' ? given : 'none that is text';
  return request.headers.authorization;
}

/** What is asked is read by who answers it, and nowhere else. */
const anyOperation = parse('{ __typename }');
