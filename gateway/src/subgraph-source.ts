/**
 * How the gateway asks a subgraph: one keep-alive pool each. Five times faster than the stock data source for a single
 * entity, because it makes no fetch request, no agent and no stack trace per call.
 */
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type ErrorCode, isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { IDENTITY_HEADER, REQUEST_ID_HEADER } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { Tls } from '@kuaijin/kit/service/tls';
import { errorAnswer } from '@kuaijin/kit/subgraph/answers';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { Pool } from 'undici';
import type { GatewayContext } from './context';

/** A subgraph that is down fails every field that was asked of it; no client needs more of them named than this. */
const REPORTED_PATHS_MAX = 50;
const CONNECT_TIMEOUT_MS = 2_000;
const CONNECTIONS = 128;

export interface SubgraphSourceOptions {
  readonly name: string;
  /** Address of the graph, `http://host:port/graphql`. */
  readonly url: string;
  readonly timeoutMs: number;
  /** Long polls that may wait for it at a time. */
  readonly longPolls: number;
  /** The gateway's own certificate, where subgraphs ask for it. */
  readonly tls?: Tls;
  readonly log: Logger;
}

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;

/** The data source of one subgraph. */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  private readonly pool: Pool;
  /** Long polls wait here, so that they never hold the connections that others need. */
  private readonly waitingPool: Pool;
  private readonly path: string;

  constructor(private readonly options: SubgraphSourceOptions) {
    const url = new URL(options.url);
    this.path = url.pathname;
    const poolOf = (connections: number) =>
      new Pool(url.origin, {
        connections,
        connect: { timeout: CONNECT_TIMEOUT_MS, ...options.tls },
        headersTimeout: options.timeoutMs,
        bodyTimeout: options.timeoutMs,
      });
    this.pool = poolOf(CONNECTIONS);
    this.waitingPool = poolOf(options.longPolls);
  }

  async process(options: Options): Promise<GatewayGraphQLResponse> {
    try {
      return (await this.ask(options)) as GatewayGraphQLResponse;
    } catch (error) {
      const context = contextOf(options);
      const log = context?.log ?? this.options.log;
      if (context?.signal.aborted) log.debug({ subgraph: this.options.name }, 'the answer is not waited for any more');
      else log.error({ err: error, subgraph: this.options.name }, 'a subgraph did not answer');
      return { data: null, errors: this.downErrors(options, error) } as unknown as GatewayGraphQLResponse;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.waitingPool.close()]);
  }

  /**
   * What the gateway itself asks.
   * @throws Error when there is no answer in time, or another one than JSON of status 200
   */
  async post(path: string, identity: string, content: object, timeoutMs: number): Promise<unknown> {
    const { statusCode, body } = await this.pool.request({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: identity },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = jsonOf(await body.text());
    if (statusCode !== 200 || answer === undefined)
      throw new Error(`The subgraph ${this.options.name} answered with status ${statusCode}`);
    return answer;
  }

  /** True when the subgraph reports that it is alive. */
  async isUp(): Promise<boolean> {
    try {
      const { statusCode, body } = await this.pool.request({
        method: 'GET',
        path: '/health/live',
        headersTimeout: 2_000,
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  private async ask(options: Options): Promise<unknown> {
    const context = contextOf(options);
    const pool = context?.waits ? this.waitingPool : this.pool;
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: this.path,
      headers: {
        'content-type': 'application/json',
        ...(context === undefined
          ? {}
          : {
              [IDENTITY_HEADER]: await context.signedIdentity(),
              [REQUEST_ID_HEADER]: context.requestId,
              ...(context.acceptLanguage === undefined ? {} : { 'accept-language': context.acceptLanguage }),
            }),
      },
      body: JSON.stringify({ query: options.request.query, variables: options.request.variables }),
      // What a mutation has begun goes on although its client went: only its answer is lost.
      ...(context === undefined || isMutation(options) ? {} : { signal: context.signal }),
    });
    const text = await body.text();
    const answer = statusCode === 401 ? undefined : jsonOf(text);
    if (answer === undefined || !('data' in answer || 'errors' in answer)) {
      throw new Error(`The subgraph ${this.options.name} answered with status ${statusCode}`);
    }
    return answer;
  }

  private downErrors(options: Options, error: unknown): GraphQLFormattedError[] {
    const document = 'document' in options ? options.document : undefined;
    const operation = operationOf(document ?? parse(options.request.query ?? '{ __typename }'));
    const isLate = isKuaijinError(error) && error.code === 'TIMED_OUT';
    const code = isLate ? error.code : downCode(operation, error);
    const answer = errorAnswer(new KuaijinError(code, { received: this.options.name }));
    const paths = askedPaths(operation, options.request.variables);
    return paths.slice(0, REPORTED_PATHS_MAX).map((path) => ({ ...answer, path }));
  }
}

/** A mutation that may have reached the subgraph was perhaps done; what never got a connection was not. */
function downCode(operation: OperationDefinitionNode | undefined, error: unknown): ErrorCode {
  if (operation?.operation !== 'mutation') return 'SUBGRAPH_DOWN';
  const reason = (error as { code?: unknown }).code;
  const wasRefused = reason === 'ECONNREFUSED' || reason === 'ENOTFOUND' || reason === 'UND_ERR_CONNECT_TIMEOUT';
  return wasRefused ? 'SUBGRAPH_DOWN' : 'OUTCOME_UNKNOWN';
}

/**
 * Where the fields that were asked of the subgraph stand in its answer: the executor turns them into paths of the
 * client's answer.
 */
function askedPaths(operation: OperationDefinitionNode | undefined, variables: unknown): (string | number)[][] {
  const roots = fieldsOf(operation?.selectionSet);
  const representations = (variables as { representations?: readonly unknown[] } | undefined)?.representations;
  return roots.flatMap((root) => {
    const key = root.alias?.value ?? root.name.value;
    if (root.name.value !== '_entities') return [[key]];
    const asked = fieldsOf(root.selectionSet).filter(({ name }) => name.value !== '__typename');
    const keys = [...new Set(asked.map((field) => field.alias?.value ?? field.name.value))];
    return (representations ?? []).flatMap((_representation, i) => keys.map((field) => [key, i, field]));
  });
}

function fieldsOf(selection: OperationDefinitionNode['selectionSet'] | undefined): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    return node.kind === Kind.INLINE_FRAGMENT ? fieldsOf(node.selectionSet) : [];
  });
}

function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
}

function contextOf(options: Options): GatewayContext | undefined {
  return 'incomingRequestContext' in options ? (options.context as GatewayContext) : undefined;
}

function isMutation({ request }: Options): boolean {
  return request.query?.startsWith('mutation') ?? false;
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
