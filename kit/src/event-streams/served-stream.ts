/**
 * A stream of a subgraph: a subscription that is executed event by event, each under an identity that is valid when
 * its turn comes.
 */

import type { DocumentNode } from 'graphql';
import { createSourceEventStream, execute, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isKuaijinError } from '../errors/errors';
import type { IdentityVerifier } from '../identity/identity';
import type { Logger } from '../logging/logging';
import { codeOf, errorBody, formatError } from '../subgraph/answers';
import type { RequestContext, Subgraph } from '../subgraph/subgraph';
import { languageOf } from '../subgraph/user-errors';
import { CREDIT, type EventResult, type OpenMessage, type SubgraphMessage } from './messages';

/** Milliseconds that a gateway may take to answer with a fresh identity, or to make room for an event. */
const PATIENCE_MS = 60_000;

export interface ServedStreamOptions {
  readonly subgraph: Subgraph;
  readonly verifier: IdentityVerifier;
  readonly log: Logger;
  readonly opening: OpenMessage;
  readonly document: DocumentNode;
  readonly say: (message: SubgraphMessage) => void;
}

export class ServedStream {
  readonly #options: ServedStreamOptions;
  readonly #ended = new AbortController();
  #identity: string;
  #renewals = 0;
  #credit = CREDIT;
  /** Lets what waits for credit or an identity look again. */
  #wake: () => void = () => undefined;

  constructor(options: ServedStreamOptions) {
    this.#options = options;
    this.#identity = options.opening.identity;
  }

  /** Serves until it is closed or fails; its last message says which. Never rejects. */
  async run(): Promise<void> {
    const errors = await this.#serve().catch((error: unknown) => this.#failure(error));
    if (!this.#ended.signal.aborted) this.#say({ type: 'end', id: this.#id, errors });
    this.close();
  }

  addCredit(events: number): void {
    this.#credit = Math.min(CREDIT, this.#credit + events);
    this.#wake();
  }

  renew(identity: string): void {
    this.#identity = identity;
    this.#renewals += 1;
    this.#wake();
  }

  close(): void {
    this.#ended.abort();
    this.#wake();
  }

  get #id(): string {
    return this.#options.opening.id;
  }

  #say(message: SubgraphMessage): void {
    this.#options.say(message);
  }

  /** @returns the errors with which it ends */
  async #serve(): Promise<readonly GraphQLFormattedError[]> {
    const { subgraph, document, opening } = this.#options;
    const args = { schema: subgraph.schema, document, variableValues: opening.variables };
    const source = await createSourceEventStream({ ...args, contextValue: await this.#context() });
    if (!(Symbol.asyncIterator in source)) return formatted(source.errors);
    const events = source[Symbol.asyncIterator]();
    const stop = () => void events.return?.();
    this.#ended.signal.addEventListener('abort', stop, { once: true });
    try {
      while (await this.#until(() => this.#credit > 0)) {
        const { done, value } = await events.next();
        if (done || this.#ended.signal.aborted) return [];
        const contextValue = await this.#context();
        const { data, errors } = await execute({ ...args, rootValue: value, contextValue });
        this.#credit -= 1;
        this.#say({ type: 'event', id: this.#id, result: resultOf(data, errors) });
      }
      return [];
    } finally {
      this.#ended.signal.removeEventListener('abort', stop);
      stop();
    }
  }

  /** The context of one event. @throws KuaijinError FORBIDDEN_SUBGRAPH where no valid identity comes */
  async #context(): Promise<RequestContext> {
    const { subgraph, verifier, log, opening } = this.#options;
    const identity = await verifier.verify(this.#identity).catch(async () => {
      const before = this.#renewals;
      this.#say({ type: 'renew', id: this.#id });
      await this.#until(() => this.#renewals > before);
      return verifier.verify(this.#identity);
    });
    return subgraph.context({
      identity,
      requestId: opening.requestId,
      log: log.child({ requestId: opening.requestId }),
      language: languageOf(opening.acceptLanguage),
      renewed: () => this.#context(),
    });
  }

  /** True when it holds; false when the stream has ended, or the gateway lets it wait for too long. */
  async #until(holds: () => boolean): Promise<boolean> {
    const end = Date.now() + PATIENCE_MS;
    while (!this.#ended.signal.aborted) {
      if (holds()) return true;
      const left = end - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return false;
  }

  #failure(error: unknown): readonly GraphQLFormattedError[] {
    if (!isKuaijinError(error) && codeOf(error) === 'INTERNAL')
      this.#options.log.error({ err: error, requestId: this.#options.opening.requestId }, 'a stream failed');
    return errorBody(error).errors;
  }
}

function resultOf(data: EventResult['data'], errors: readonly GraphQLError[] | undefined): EventResult {
  return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors: formatted(errors) }) };
}

function formatted(errors: readonly GraphQLError[] = []): readonly GraphQLFormattedError[] {
  return errors.map((error) => formatError(error.toJSON(), error));
}
