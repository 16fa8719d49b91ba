/**
 * One client on graphql-transport-ws. Of our own: an operation that the client completes while it is being opened is
 * not taken for the one that it then begins under the same id, and thousands of idle sockets keep little.
 */
import type { IncomingMessage } from 'node:http';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Logger } from '@kuaijin/kit/logging';
import { codeOf, errorAnswer } from '@kuaijin/kit/subgraph/answers';
import type { GraphQLFormattedError } from 'graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, type SubscribePayload } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import type { Caller } from '../callers';
import type { LiveAnswer, Subscription } from './subscription';

/** Of our own, where the protocol has no close code: who is closed by it may come back. */
const TOO_SLOW = 4499;
/** Milliseconds in which a client says who it is. */
const INIT_MS = 3_000;
/** Bytes of the reason of a close at most. */
const REASON_MAX = 123;

export interface ClientSocketOptions {
  readonly caller: (authorization: string | undefined) => Caller;
  /** Lets an operation in. Never rejects: errors are what is answered. */
  readonly open: (asked: SocketQuestion) => Promise<OpenedOperation | readonly GraphQLFormattedError[]>;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly slowClientMs: number;
  readonly log: Logger;
}

/** What a client asks for, and who it is. */
export interface SocketQuestion {
  readonly payload: SubscribePayload;
  readonly caller: Caller;
  readonly address: string;
  readonly acceptLanguage: string | undefined;
}

/** What a client follows, or the one answer to its query or mutation. */
export type OpenedOperation = { readonly subscription: Subscription } | { readonly answer: Promise<LiveAnswer> };

/** An operation from when it is asked for; its id may be given to another one when it is over. */
interface Operation {
  readonly id: string;
  readonly showsCursor: boolean;
  subscription?: Subscription;
  isOver: boolean;
}

export class ClientSocket {
  readonly #socket: WebSocket;
  readonly #options: ClientSocketOptions;
  readonly #operations = new Map<string, Operation>();
  readonly #address: string;
  readonly #acceptLanguage: string | undefined;
  /** As a header, where a client can set one. */
  #authorization: string | undefined;
  #caller: Caller | undefined;
  #hasBegun = false;
  #initTimer: NodeJS.Timeout | undefined;

  /** Takes what the client says from then on. */
  constructor(socket: WebSocket, request: IncomingMessage, options: ClientSocketOptions) {
    this.#socket = socket;
    this.#options = options;
    // The request itself is not kept.
    this.#address = options.addressOf(request);
    this.#acceptLanguage = request.headers['accept-language'];
    this.#authorization = request.headers.authorization;
    socket.on('error', (error) => options.log.debug({ err: error }, 'a socket broke'));
    socket.on('message', (data) => this.#hear(data));
    socket.once('close', () => this.#end());
    if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
      this.#close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
    const late = () => this.#close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout');
    this.#initTimer = setTimeout(late, INIT_MS);
  }

  #hear(data: RawData): void {
    this.#take(String(data)).catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'a message on a socket failed');
      this.#close(CloseCode.BadRequest, 'BAD_REQUEST');
    });
  }

  async #take(text: string): Promise<void> {
    const message = messageIn(text);
    if (message?.type === MessageType.ConnectionInit) return this.#begin(message.payload ?? {});
    if (message?.type === MessageType.Subscribe) return this.#open(message.id, message.payload);
    if (message?.type === MessageType.Complete) return this.#over(this.#operations.get(message.id));
    if (message?.type === MessageType.Ping) {
      const { payload } = message;
      return this.#send({ type: MessageType.Pong, ...(payload ? { payload } : {}) });
    }
    if (message?.type !== MessageType.Pong) this.#close(CloseCode.BadRequest, 'Invalid message received');
  }

  async #begin(params: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.#hasBegun) return this.#close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
    this.#hasBegun = true;
    clearTimeout(this.#initTimer);
    this.#initTimer = undefined;
    const given = params['authorization'] ?? params['Authorization'];
    const authorization = given === undefined ? this.#authorization : textOf(given);
    this.#authorization = undefined;
    const caller = this.#options.caller(authorization);
    try {
      await caller.identity();
    } catch (error) {
      return this.#close(CloseCode.Forbidden, codeOf(error));
    }
    this.#caller = caller;
    return this.#send({ type: MessageType.ConnectionAck });
  }

  async #open(id: string, payload: SubscribePayload): Promise<void> {
    const caller = this.#caller;
    if (caller === undefined) return this.#close(CloseCode.Unauthorized, 'Unauthorized');
    if (this.#operations.has(id))
      return this.#close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    const operation: Operation = { id, showsCursor: payload.extensions?.['cursor'] === true, isOver: false };
    this.#operations.set(id, operation);
    const [address, acceptLanguage] = [this.#address, this.#acceptLanguage];
    const opened = await this.#options.open({ payload, caller, address, acceptLanguage });
    if ('subscription' in opened) this.#follow(operation, opened.subscription);
    else if ('answer' in opened) await this.#answer(operation, opened.answer);
    else await this.#last(operation, { type: MessageType.Error, payload: opened });
  }

  /** What was asked for is not held on to while it runs. */
  #follow(operation: Operation, subscription: Subscription): void {
    if (operation.isOver) return void subscription.return();
    operation.subscription = subscription;
    this.#tell(operation, subscription)
      .catch((error: unknown) => {
        this.#options.log.error({ err: error }, 'a subscription on a socket failed');
        void subscription.return();
        return this.#last(operation, { type: MessageType.Error, payload: [errorAnswer(new KuaijinError('INTERNAL'))] });
      })
      .catch((error: unknown) => this.#options.log.error({ err: error }, 'a subscription on a socket ended badly'));
  }

  async #tell(operation: Operation, subscription: Subscription): Promise<void> {
    for (;;) {
      const { done, value } = await subscription.next();
      if (operation.isOver) return;
      if (done) return this.#last(operation, { type: MessageType.Complete });
      await this.#next(operation, value);
    }
  }

  async #answer(operation: Operation, answering: Promise<LiveAnswer>): Promise<void> {
    const answer = await answering;
    if (operation.isOver) return;
    await this.#next(operation, answer);
    await this.#last(operation, { type: MessageType.Complete });
  }

  #next({ id, showsCursor }: Operation, { cursor, extensions, ...answer }: LiveAnswer): Promise<void> {
    const all = { ...extensions, ...(cursor !== undefined && showsCursor ? { cursor } : {}) };
    const payload = { ...answer, ...(Object.keys(all).length === 0 ? {} : { extensions: all }) };
    return this.#send({ id, type: MessageType.Next, payload });
  }

  /** The last message of an operation, unless the client has ended it. */
  async #last(operation: Operation, message: object): Promise<void> {
    if (operation.isOver) return;
    this.#over(operation);
    await this.#send({ id: operation.id, ...message });
  }

  #over(operation: Operation | undefined): void {
    if (operation === undefined || operation.isOver) return;
    operation.isOver = true;
    this.#operations.delete(operation.id);
    void operation.subscription?.return();
  }

  #end(): void {
    clearTimeout(this.#initTimer);
    for (const operation of this.#operations.values()) this.#over(operation);
  }

  #close(code: number, reason: string): void {
    this.#socket.close(code, Buffer.byteLength(reason) > REASON_MAX ? reason.slice(0, REASON_MAX / 4) : reason);
  }

  /** Whoever takes nothing of what waits for it for too long is closed by name, and may resume. */
  #send(message: object): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve) => {
      if (socket.readyState === socket.CLOSED) return resolve();
      // What cannot be sent any more is not asked for any more either.
      socket.once('close', resolve);
      if (socket.readyState !== socket.OPEN) return;
      const slow = () => socket.close(TOO_SLOW, 'CLIENT_TOO_SLOW');
      const timer = setTimeout(slow, this.#options.slowClientMs);
      socket.send(JSON.stringify(message), () => {
        clearTimeout(timer);
        if (socket.readyState !== socket.OPEN) return;
        socket.off('close', resolve);
        resolve();
      });
    });
  }
}

/** Undefined for what is no message of this protocol. */
function messageIn(text: string): ReturnType<typeof parseMessage> | undefined {
  try {
    return parseMessage(text);
  } catch {
    return undefined;
  }
}

/** What is no text is no token. */
const textOf = (given: unknown): string => (typeof given === 'string' ? given : 'none that is text');
