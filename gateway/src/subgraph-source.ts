/**
 * How the gateway asks a subgraph: one keep-alive pool each, a time limit on every answer, equal reads of the same
 * caller once, and not at all for a while when it does not answer.
 */
import type { FetchNode } from '@apollo/query-planner';
import { IDENTITY_HEADER, REQUEST_ID_HEADER } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { AskInProcess } from '@kuaijin/kit/subgraph/in-process';
import { Pool } from 'undici';
import type { GatewayContext } from './context';
import { Circuit, CircuitOpen } from './execution/circuit';
import { downErrors } from './execution/down-errors';
import type { SubgraphAnswer, Variables } from './execution/fetch-step';
import { type ReadSharing, unlessAborted } from './execution/read-sharing';

const CONNECT_TIMEOUT_MS = 2_000;
const CONNECTIONS = 128;

export interface SubgraphSourceOptions {
  readonly name: string;
  /** Address of the graph, `http://host:port/graphql`. */
  readonly url: string;
  /** Asks it where it runs in the same process; left out: over HTTP. */
  readonly ask?: AskInProcess;
  readonly timeoutMs: number;
  /** Long polls that may wait for it at a time. */
  readonly longPolls: number;
  /** That of all subgraphs. */
  readonly sharing: ReadSharing;
  /** The gateway's own certificate, where subgraphs ask for it. */
  readonly tls?: Tls;
  readonly log: Logger;
}

/** A request as it goes to the subgraph. */
interface Sent {
  readonly body: string;
  readonly identity: string;
  readonly context: GatewayContext;
}

interface Sending extends Sent {
  readonly signal: AbortSignal;
}

/** One subgraph. */
export class SubgraphSource {
  private readonly pool: Pool;
  /** Long polls wait here, so that they never hold the connections that others need. */
  private readonly waitingPool: Pool;
  private readonly path: string;
  private readonly circuit: Circuit;
  /** The beginning of the body of each fetch, up to its variables. */
  private readonly heads = new WeakMap<FetchNode, string>();

  constructor(private readonly options: SubgraphSourceOptions) {
    const { name, log, timeoutMs, longPolls, tls } = options;
    const url = new URL(options.url);
    this.path = url.pathname;
    const poolOf = (connections: number) =>
      new Pool(url.origin, {
        connections,
        connect: { timeout: CONNECT_TIMEOUT_MS, ...tls },
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
    this.pool = poolOf(CONNECTIONS);
    this.waitingPool = poolOf(longPolls);
    this.circuit = new Circuit(
      (error) => !(error instanceof NobodyWaits),
      (isOpen) => {
        if (isOpen) log.error({ subgraph: name }, 'a subgraph does not answer and is spared for a while');
        else log.info({ subgraph: name }, 'a subgraph answers again');
      },
    );
  }

  /** Whether it is asked only now and then, since it does not answer. */
  get isSpared(): boolean {
    return this.circuit.isOpen;
  }

  /** The answer to a fetch of a plan; where none comes in time, the coded errors of its fields. */
  async fetch(fetch: FetchNode, variables: Variables, context: GatewayContext): Promise<SubgraphAnswer> {
    try {
      return answerIn(await this.text(fetch, variables, context));
    } catch (error) {
      const { name } = this.options;
      if (context.signal.aborted) context.log.debug({ subgraph: name }, 'the answer is not waited for any more');
      else if (error instanceof CircuitOpen) context.log.debug({ subgraph: name }, 'a subgraph is spared');
      else context.log.error({ err: error, subgraph: name }, 'a subgraph did not answer');
      const reason: unknown = context.signal.aborted ? context.signal.reason : error;
      return { data: null, errors: downErrors(fetch, variables, reason) };
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

  private async text(fetch: FetchNode, variables: Variables, context: GatewayContext): Promise<string> {
    const { sharing, name } = this.options;
    const sent = { body: this.bodyOf(fetch, variables), identity: await context.signedIdentity(), context };
    const { acceptLanguage = '', waits, signal } = context;
    if (fetch.operationKind !== 'mutation') {
      // Long polls are seldom equal, and each of them is counted where it waits.
      if (waits) return this.circuit.ask(() => this.send(sent, signal));
      const key = `${name}\n${sent.identity}\n${acceptLanguage}\n${sent.body}`;
      return sharing.read(key, signal, (ended) => this.circuit.ask(() => this.send(sent, ended)));
    }
    try {
      // What a mutation has begun goes on although its client went: only its answer is lost.
      return await this.circuit.ask(() => this.send(sent));
    } finally {
      sharing.startGeneration();
    }
  }

  private bodyOf(fetch: FetchNode, variables: Variables): string {
    let head = this.heads.get(fetch);
    if (head === undefined) {
      head = `{"query":${JSON.stringify(fetch.operation)},"variables":`;
      this.heads.set(fetch, head);
    }
    return `${head}${JSON.stringify(variables)}}`;
  }

  /** @throws Error when there is no answer in time, or none of the graph */
  private async send(sent: Sent, gone?: AbortSignal): Promise<string> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error('no answer in time')), this.options.timeoutMs);
    const end = () => late.abort(gone?.reason);
    gone?.addEventListener('abort', end, { once: true });
    try {
      const asked = { ...sent, signal: late.signal };
      return await (this.options.ask === undefined
        ? this.request(asked)
        : unlessAborted(this.asked(this.options.ask, asked), late.signal));
    } catch (error) {
      throw gone?.aborted ? new NobodyWaits() : error;
    } finally {
      clearTimeout(timer);
      gone?.removeEventListener('abort', end);
    }
  }

  private asked(ask: AskInProcess, { body, identity, context, signal }: Sending): Promise<string> {
    const { requestId, acceptLanguage } = context;
    const language = acceptLanguage === undefined ? {} : { acceptLanguage };
    return ask({ body, identity, requestId, ...language, signal });
  }

  private async request({ body: content, identity, context, signal }: Sending): Promise<string> {
    const { statusCode, body } = await (context.waits ? this.waitingPool : this.pool).request({
      method: 'POST',
      path: this.path,
      headers: {
        'content-type': 'application/json',
        [IDENTITY_HEADER]: identity,
        [REQUEST_ID_HEADER]: context.requestId,
        ...(context.acceptLanguage === undefined ? {} : { 'accept-language': context.acceptLanguage }),
      },
      body: content,
      signal,
    });
    const text = await body.text();
    if (statusCode === 401 || (statusCode >= 500 && !isAnswer(jsonOf(text))))
      throw new Error(`The subgraph ${this.options.name} answered with status ${statusCode}`);
    return text;
  }
}

/** A read ended before its answer, since everybody who asked for it has gone. */
class NobodyWaits extends Error {}

/** @throws Error for what is no answer of a graph */
function answerIn(text: string): SubgraphAnswer {
  const answer = jsonOf(text);
  if (!isAnswer(answer)) throw new Error('a subgraph answered something else than GraphQL');
  return answer;
}

function isAnswer(value: Record<string, unknown> | undefined): value is Record<string, unknown> & SubgraphAnswer {
  return value !== undefined && ('data' in value || 'errors' in value);
}

function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
