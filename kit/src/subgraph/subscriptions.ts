/**
 * Subscriptions of a subgraph over graphql-transport-ws. Each socket belongs to one identity, which stands in the
 * upgrade request.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Identity } from '../access/posts';
import { IDENTITY_HEADER, type IdentityVerifier, REQUEST_ID_HEADER } from '../identity/identity';
import type { Logger } from '../logging/logging';
import { requestIdOf } from '../service/http';
import { formatError } from './answers';
import type { Subgraph } from './subgraph';
import { languageOf } from './user-errors';

const PATH = '/graphql';
/** Bytes of one message of a client. */
const MAX_MESSAGE = 262_144;

export interface SubscriptionOptions {
  readonly subgraph: Subgraph;
  readonly verifier: IdentityVerifier;
  readonly log: Logger;
}

/** Serves subscriptions on the HTTP server. @returns closes every socket */
export function serveSubscriptions(server: Server, options: SubscriptionOptions): () => Promise<void> {
  const { subgraph, verifier, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const identities = new WeakMap<IncomingMessage, Identity>();
  const graphql = useServer(
    {
      schema: subgraph.schema,
      onSubscribe: async (context, _id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        const request = context.extra.request;
        const identity = identities.get(request);
        if (identity === undefined) return [new GraphQLError('no identity')];
        const document = readDocument(payload.query);
        if (document instanceof GraphQLError) return [document];
        const errors = validate(subgraph.schema, document);
        if (errors.length > 0) return errors;
        const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
        const language = languageOf(request.headers['accept-language']);
        return {
          schema: subgraph.schema,
          document,
          ...(payload.operationName ? { operationName: payload.operationName } : {}),
          ...(payload.variables ? { variableValues: payload.variables } : {}),
          contextValue: await subgraph.context({ identity, requestId, log: log.child({ requestId }), language }),
        };
      },
      onNext: (_context, _id, _payload, _args, result) =>
        ({ ...result, errors: result.errors?.map(formatAnswer) }) as FormattedExecutionResult,
      onError: (_context, _id, _payload, errors) => errors.map(formatAnswer),
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'a socket broke before it was open'));
    verifier
      .verify(tokenOf(request))
      .then((identity) => {
        if (request.url?.split('?')[0] !== PATH) return refuse(socket, '404 Not Found');
        identities.set(request, identity);
        sockets.handleUpgrade(request, socket, head, (open) => sockets.emit('connection', open, request));
      })
      .catch(() => refuse(socket, '401 Unauthorized'));
  };
  server.on('upgrade', upgrade);
  return async () => {
    server.off('upgrade', upgrade);
    await graphql.dispose();
    for (const socket of sockets.clients) socket.terminate();
  };
}

function readDocument(query: string) {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read');
  }
}

function formatAnswer(error: GraphQLError): GraphQLFormattedError {
  return formatError(error.toJSON(), error);
}

function tokenOf(request: IncomingMessage): string | undefined {
  const header = request.headers[IDENTITY_HEADER];
  return Array.isArray(header) ? header[0] : header;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
