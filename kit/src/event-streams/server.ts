/** Streams of events of a subgraph, for gateways and for nobody else. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type WebSocket, WebSocketServer } from 'ws';
import { IDENTITY_HEADER, type IdentityVerifier } from '../identity/identity';
import type { Logger } from '../logging/logging';
import { errorBody, formatError } from '../subgraph/answers';
import type { Subgraph } from '../subgraph/subgraph';
import { type GatewayMessage, gatewayMessage, type OpenMessage, STREAMS_PATH, type SubgraphMessage } from './messages';
import { ServedStream } from './served-stream';

/** Bytes of one message of a gateway. */
const MAX_MESSAGE = 1_048_576;
/** Streams on one socket. */
const MAX_STREAMS = 50_000;
/** Documents that are remembered as valid: those of a gateway's subscriptions are few. */
const REMEMBERED = 500;
/** Milliseconds between two looks whether a gateway is still there. */
const PING_MS = 10_000;
/** Close codes of our own: what came is no message of this protocol. */
const NO_MESSAGE = 4400;
const GOING_AWAY = 1001;

export interface StreamServerOptions {
  readonly subgraph: Subgraph;
  readonly verifier: IdentityVerifier;
  readonly log: Logger;
}

/** Serves streams on the HTTP server. @returns closes every socket */
export function serveStreams(server: Server, options: StreamServerOptions): () => void {
  const { verifier, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, perMessageDeflate: false });
  const documents = new LRUCache<string, DocumentNode>({ max: REMEMBERED });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'a socket broke before it was open'));
    verifier
      .verify(headerOf(request, IDENTITY_HEADER))
      .then(() => {
        if (request.url?.split('?')[0] !== STREAMS_PATH) return refuse(socket, '404 Not Found');
        sockets.handleUpgrade(request, socket, head, (open) => serveSocket(open, options, documents));
      })
      .catch(() => refuse(socket, '401 Unauthorized'));
  };
  server.on('upgrade', upgrade);
  return () => {
    server.off('upgrade', upgrade);
    for (const socket of sockets.clients) {
      socket.close(GOING_AWAY);
      socket.terminate();
    }
  };
}

function serveSocket(socket: WebSocket, options: StreamServerOptions, documents: LRUCache<string, DocumentNode>): void {
  const { subgraph, log } = options;
  const streams = new Map<string, ServedStream>();
  const say = (message: SubgraphMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const open = (opening: OpenMessage) => {
    const { id } = opening;
    if (streams.has(id) || streams.size >= MAX_STREAMS) return socket.close(NO_MESSAGE);
    const document = readDocument(opening.query, subgraph.schema, documents);
    if ('errors' in document) return say({ type: 'end', id, errors: document.errors });
    const stream = new ServedStream({ ...options, opening, document, say });
    streams.set(id, stream);
    void stream.run().finally(() => streams.delete(id));
  };
  const stopPings = keepAlive(socket);
  socket.on('message', (data) => {
    const message = messageIn(String(data));
    if (message === undefined) return socket.close(NO_MESSAGE);
    if (message.type === 'open') open(message);
    else if (message.type === 'credit') streams.get(message.id)?.addCredit(message.events);
    else if (message.type === 'identity') streams.get(message.id)?.renew(message.identity);
    else streams.get(message.id)?.close();
  });
  socket.on('error', (error) => log.debug({ err: error }, 'the socket of a gateway broke'));
  socket.on('close', () => {
    stopPings();
    for (const stream of streams.values()) stream.close();
  });
}

/** Ends a socket whose other side has gone without a word. @returns stops looking */
export function keepAlive(socket: WebSocket): () => void {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  const timer = setInterval(() => {
    if (!isThere) return socket.terminate();
    isThere = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, PING_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The document, or what is wrong with it. */
function readDocument(
  query: string,
  schema: GraphQLSchema,
  known: LRUCache<string, DocumentNode>,
): DocumentNode | ReturnType<typeof errorBody> {
  const before = known.get(query);
  if (before !== undefined) return before;
  try {
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors: errors.map((error) => formatError(error.toJSON(), error)) };
    known.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [formatError(error.toJSON(), error)] };
    return errorBody(error);
  }
}

function messageIn(text: string): GatewayMessage | undefined {
  try {
    return gatewayMessage.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const header = request.headers[name];
  return Array.isArray(header) ? header[0] : header;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
