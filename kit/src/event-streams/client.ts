/** Streams of events as a gateway asks a subgraph for them: all of a process on one socket. */
import type { GraphQLFormattedError } from 'graphql';
import { WebSocket } from 'ws';
import { IDENTITY_HEADER } from '../identity/identity';
import type { Tls } from '../service/tls';
import { AskedStream, type StreamRequest } from './asked-stream';
import { type GatewayMessage, STREAMS_PATH, type SubgraphMessage } from './messages';
import { keepAlive } from './server';

const CONNECT_TIMEOUT_MS = 2_000;

export interface StreamClientOptions {
  /** Address of the subgraph, `http://host:port/graphql`. */
  readonly url: string;
  /** The identity under which the socket itself is opened. */
  readonly identity: () => Promise<string>;
  readonly tls?: Tls;
}

/** An open socket with its streams. */
interface Connection {
  readonly socket: WebSocket;
  readonly streams: Map<string, AskedStream>;
}

export class StreamClient {
  #connection: Promise<Connection> | undefined;
  #count = 0;

  constructor(private readonly options: StreamClientOptions) {}

  /**
   * Opens a stream; it is the caller's to read and to close.
   * @throws Error when the subgraph cannot be reached
   */
  async open(request: StreamRequest): Promise<AskedStream> {
    const identity = await request.identity();
    const { socket, streams } = await this.#connected();
    this.#count += 1;
    const id = this.#count.toString(36);
    const say = (message: GatewayMessage) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    };
    const stream = new AskedStream(id, request.identity, say, () => streams.delete(id));
    streams.set(id, stream);
    const { requestId, acceptLanguage, query, variables } = request;
    const language = acceptLanguage === undefined ? {} : { acceptLanguage };
    say({ type: 'open', id, identity, requestId, ...language, query, variables });
    if (socket.readyState !== socket.OPEN) stream.fail(new Error('the socket to the subgraph is closed'));
    return stream;
  }

  async close(): Promise<void> {
    const connection = await this.#connection?.catch(() => undefined);
    connection?.socket.close();
    connection?.socket.terminate();
  }

  #connected(): Promise<Connection> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #connect(): Promise<Connection> {
    const url = new URL(STREAMS_PATH, this.options.url);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url, {
      ...this.options.tls,
      headers: { [IDENTITY_HEADER]: await this.options.identity() },
      handshakeTimeout: CONNECT_TIMEOUT_MS,
      perMessageDeflate: false,
    });
    const streams = new Map<string, AskedStream>();
    const stopPings = keepAlive(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    socket.on('error', () => undefined);
    socket.on('message', (data) => take(JSON.parse(String(data)) as SubgraphMessage, streams));
    const lost = () => {
      stopPings();
      this.#connection = undefined;
      for (const stream of streams.values()) stream.fail(new Error('the socket to the subgraph broke'));
    };
    if (socket.readyState === socket.OPEN) socket.once('close', lost);
    else lost();
    return { socket, streams };
  }
}

function take(message: SubgraphMessage, streams: ReadonlyMap<string, AskedStream>): void {
  const stream = streams.get(message.id);
  if (message.type === 'event') stream?.take(message.result);
  else if (message.type === 'renew') stream?.renew();
  else stream?.fail(new StreamEnded(message.errors));
}

/** The subgraph has ended a stream; without errors it had no more to say. */
export class StreamEnded extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('the stream has ended');
  }
}
