/** The graph over HTTP: what one request asks, and how its answer is sent. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { statusOf } from '@kuaijin/kit/subgraph/answers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context';
import { askedOperation } from '../limits/asked-operation';
import type { FeedPlace } from '../live/feed-place';
import { acceptedType } from './accepted-type';
import { type AskedRequest, askedRequest } from './asked-request';
import { compressed } from './compression';
import type { GraphAnswer, GraphAnswers } from './graph-answer';
import type { PersistedDocuments } from './persisted-documents';

/** Of what graphql-js finds wrong before anything is executed. */
const documentCodes = new Set<unknown>(['GRAPHQL_INVALID', 'INVALID_INPUT', 'INCREMENTAL_DELIVERY_UNSUPPORTED']);

export class GraphRoute {
  private readonly asked = new WeakMap<FastifyRequest, AskedRequest>();

  constructor(
    private readonly answers: GraphAnswers,
    private readonly documents: PersistedDocuments,
    private readonly place: Pick<FeedPlace, 'asked'>,
  ) {}

  /**
   * Reads what is asked. A document that is named by its hash stands as a text in the request from then on, for all
   * that look at it.
   * @throws KuaijinError BAD_REQUEST, PERSISTED_QUERY_NOT_FOUND, DOCUMENT_NOT_LISTED
   */
  read(request: FastifyRequest): void {
    const asked = askedRequest(request);
    const query = this.documents.textOf(asked);
    const given = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown>;
    given['query'] = query;
    this.asked.set(request, asked);
  }

  /** Answers a request that was read. */
  async answer(request: FastifyRequest, reply: FastifyReply, context: GatewayContext): Promise<FastifyReply> {
    const operation = askedOperation(request);
    if (operation === undefined) throw new KuaijinError('BAD_REQUEST', { path: ['query'], expected: 'a document' });
    const { type, isPlain } = acceptedType(request.headers.accept);
    const asked = this.asked.get(request);
    const cursor = await this.place.asked(asked?.extensions ?? {}, context);
    const given = await this.answers.answer(operation, context, request.method);
    const answer = cursor === undefined ? given : { ...given, extensions: { ...given.extensions, cursor } };
    if (asked !== undefined && isValid(answer)) this.documents.remember(asked);
    const status = httpStatus(answer, isPlain);
    reply.code(status).type(`${type}; charset=utf-8`).header('cache-control', 'no-store');
    if (status === 405) reply.header('allow', 'POST');
    return reply.send(await compressed(request, reply, JSON.stringify(answer)));
  }
}

function isValid({ data, errors = [] }: GraphAnswer): boolean {
  return data !== undefined || !errors.some(({ extensions }) => extensions?.['code'] === 'GRAPHQL_INVALID');
}

function httpStatus({ data, errors = [] }: GraphAnswer, isPlain: boolean): number {
  if (data !== undefined || errors.length === 0) return 200;
  if (isPlain && errors.every(({ extensions }) => documentCodes.has(extensions?.['code']))) return 200;
  return statusOf(errors);
}
