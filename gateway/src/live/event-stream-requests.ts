/** Requests that are answered as a stream of events: GraphQL over SSE, distinct connections mode. */
import { isKuaijinError, type KuaijinError } from '@kuaijin/kit/errors';
import { statusOf } from '@kuaijin/kit/subgraph/answers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../callers';
import type { GatewayContext } from '../context';
import type { GraphAnswers } from '../http/graph-answer';
import { askedOperation } from '../limits/asked-operation';
import type { Admission } from '../limits/request-limits';
import { EventStreamWriter, type WriterPace } from './event-stream-writer';
import type { LiveAnswer, Subscription } from './subscription';
import { InvalidOperation } from './subscription-plans';
import type { Subscriptions } from './subscriptions';

const EVENT_STREAM = 'text/event-stream';
/** A cursor is shorter; what is longer is none. */
const LAST_EVENT_ID_MAX = 4_096;

/**
 * Whether a request is answered as a stream: a subscription whose client takes one, and another operation whose client
 * takes nothing else.
 */
export function isStreamed({ headers: { accept = '' }, method }: FastifyRequest, { kind }: Admission): boolean {
  const types = accept.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  if (!types.includes(EVENT_STREAM)) return false;
  return kind === 'subscription' || (method === 'POST' && types.every((type) => type === EVENT_STREAM));
}

export class EventStreamRequests {
  readonly #open = new Set<EventStreamWriter>();

  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly pace: WriterPace,
    private readonly answers: GraphAnswers,
  ) {}

  /**
   * Answers a subscription; the answer is one of HTTP as long as nothing of it has been streamed.
   * @throws KuaijinError
   */
  async serve(request: FastifyRequest, reply: FastifyReply, caller: Caller, admission: Admission): Promise<void> {
    const writer = new EventStreamWriter(reply.raw, this.pace);
    const subscription = await this.#follow(request, caller, admission, (cursor) => writer.place(cursor));
    if (subscription instanceof InvalidOperation) {
      const { errors } = subscription;
      await reply.code(statusOf(errors)).send({ errors });
      return;
    }
    reply.raw.once('close', () => void subscription.return());
    reply.hijack();
    await this.#stream(writer, reply, subscription);
  }

  /** Answers a query or a mutation whose client wants nothing but a stream. */
  async serveAnswer(request: FastifyRequest, reply: FastifyReply, context: GatewayContext): Promise<void> {
    const value: LiveAnswer = await this.answers.answer(askedOperation(request) ?? { query: '' }, context);
    reply.hijack();
    async function* once() {
      yield value;
    }
    await this.#stream(new EventStreamWriter(reply.raw, this.pace), reply, once());
  }

  /** Breaks what is open, so that clients go on elsewhere. */
  close(): void {
    for (const writer of this.#open) writer.break();
  }

  async #follow(
    request: FastifyRequest,
    caller: Caller,
    { giveBack }: Admission,
    onBegin: (cursor: string) => void,
  ): Promise<Subscription | InvalidOperation> {
    const { 'accept-language': acceptLanguage, 'last-event-id': lastEventId } = request.headers;
    try {
      return await this.subscriptions.follow({
        asked: askedOperation(request) ?? { query: '' },
        caller,
        requestId: request.id,
        acceptLanguage,
        ...(isCursor(lastEventId) ? { lastEventId } : {}),
        onBegin,
        onEnd: giveBack,
      });
    } catch (error) {
      giveBack();
      if (error instanceof InvalidOperation) return error;
      throw error;
    }
  }

  async #stream(writer: EventStreamWriter, reply: FastifyReply, answers: AsyncIterable<LiveAnswer>): Promise<void> {
    this.#open.add(writer);
    writer.begin(reply.getHeaders());
    try {
      for await (const answer of answers) await writer.next(answer);
      writer.complete();
    } catch (error) {
      writer.fail(errorOf(error));
    } finally {
      this.#open.delete(writer);
    }
  }
}

function errorOf(error: unknown): KuaijinError | unknown {
  return isKuaijinError(error) ? error : new Error('the stream failed', { cause: error });
}

function isCursor(value: string | readonly string[] | undefined): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LAST_EVENT_ID_MAX;
}
