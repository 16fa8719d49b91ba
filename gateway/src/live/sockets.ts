/** Operations over graphql-transport-ws: the server that takes sockets, and how their operations are let in. */
import { randomUUID } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import { codeOf, errorAnswer } from '@kuaijin/kit/subgraph/answers';
import type { GraphQLFormattedError } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Callers } from '../callers';
import { variablesIn } from '../limits/asked-operation';
import type { AskedOperation } from '../limits/document-check';
import type { RequestLimits } from '../limits/request-limits';
import { ClientSocket, type OpenedOperation, type SocketQuestion } from './client-socket';
import { Heartbeats } from './heartbeats';
import type { LiveAnswer } from './subscription';
import { InvalidOperation } from './subscription-plans';
import type { Subscriptions } from './subscriptions';
import { checkUpgrade, refuseUpgrade } from './upgrades';

/** Close code of the protocol of sockets: who is closed by it may come back. */
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

/** Serves sockets on the HTTP server. @returns closes them, so that clients go on elsewhere */
export function serveSockets(server: HttpServer, options: SocketOptions): () => void {
  const { callers, limits, addressOf, slowClientMs, log } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.messageLimit,
    handleProtocols: (offered) => handleProtocols(offered) || false,
  });
  sockets.on('wsClientError', (_error, socket) =>
    refuseUpgrade(socket, new KuaijinError('BAD_REQUEST', { expected: 'the handshake of a WebSocket, version 13' })),
  );
  const heartbeats = new Heartbeats(options.heartbeatMs);
  const caller = (authorization: string | undefined) => callers.caller(authorization);
  const open = (asked: SocketQuestion) => opened(asked, options);
  const clientOptions = { caller, open, addressOf, slowClientMs, log };
  // Made once: one of each socket would hold on to its request.
  const broke = (error: Error) => log.debug({ err: error }, 'a socket broke before it was open');
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', broke);
    try {
      checkUpgrade(request);
      if (sockets.clients.size >= options.most) throw new KuaijinError('UNAVAILABLE');
      limits.countAddress(addressOf(request));
    } catch (error) {
      return refuseUpgrade(socket, error);
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      socket.off('error', broke);
      heartbeats.add(client);
      new ClientSocket(client, request, clientOptions);
    });
  };
  server.on('upgrade', upgrade);
  return () => {
    server.off('upgrade', upgrade);
    heartbeats.close();
    for (const socket of sockets.clients) {
      socket.close(SERVICE_RESTART, 'the gateway stops');
      setTimeout(() => socket.terminate(), CLOSES_WITHIN_MS).unref();
    }
  };
}

/** Lets an operation in. */
async function opened(
  question: SocketQuestion,
  options: SocketOptions,
): Promise<OpenedOperation | readonly GraphQLFormattedError[]> {
  const { limits } = options;
  const { payload, caller, address } = question;
  const asked = {
    query: payload.query,
    ...(payload.operationName ? { operationName: payload.operationName } : {}),
    variables: variablesIn(payload.variables),
  };
  try {
    const identity = await caller.identity();
    limits.countPerson(identity);
    const { kind, giveBack } = limits.admit(asked, { identity, address });
    try {
      return await begun(kind, { asked, identity, giveBack }, question, options);
    } catch (error) {
      giveBack();
      throw error;
    }
  } catch (error) {
    return errorsOf(error, options);
  }
}

interface Admitted {
  readonly asked: AskedOperation;
  readonly identity: Identity;
  readonly giveBack: () => void;
}

async function begun(
  kind: string,
  { asked, identity, giveBack }: Admitted,
  { payload, caller, acceptLanguage }: SocketQuestion,
  { subscriptions, answer }: SocketOptions,
): Promise<OpenedOperation> {
  const requestId = randomUUID();
  if (kind === 'subscription')
    return { subscription: await subscriptions.follow({ asked, caller, requestId, acceptLanguage, onEnd: giveBack }) };
  const extensions = payload.extensions ?? {};
  return { answer: answer({ asked, extensions, identity, requestId, acceptLanguage }).finally(giveBack) };
}

function errorsOf(error: unknown, { log }: SocketOptions): readonly GraphQLFormattedError[] {
  if (error instanceof InvalidOperation) return error.errors;
  if (!isKuaijinError(error)) log.error({ err: error }, 'an operation on a socket failed');
  return [errorAnswer(isKuaijinError(error) ? error : new KuaijinError(codeOf(error)))];
}
