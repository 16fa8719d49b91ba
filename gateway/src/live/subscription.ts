/**
 * One subscription of one client: pulled event by event, and opened anew behind the last one when something on the way
 * breaks. Written by hand: a generator would make `return()` wait for the next event.
 */
import { type ErrorCode, isErrorCode, isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import type { AskedStream } from '@kuaijin/kit/event-streams/asked-stream';
import { StreamEnded } from '@kuaijin/kit/event-streams/client';
import type { EventResult } from '@kuaijin/kit/event-streams/messages';
import { errorAnswer } from '@kuaijin/kit/subgraph/answers';
import type { GraphQLFormattedError } from 'graphql';

/** What a client gets: the answer to one event, or an error that ends the subscription. */
export interface LiveAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Where to go on; undefined with what is no event. */
  readonly cursor?: string;
}

/** An event as it came from its subgraph. */
export interface LiveEvent {
  readonly result: EventResult;
  readonly cursor: string;
}

export interface SubscriptionSource {
  /** Where it begins. */
  begin(): Promise<string>;
  /** Opens the stream behind a cursor. */
  open(after: string): Promise<AskedStream>;
  /**
   * False where the graph has changed, and its subgraph would be asked otherwise now.
   * @throws KuaijinError GRAPH_CHANGED
   */
  isAskedStill(): boolean;
  /** Undefined where the subgraph could not shape it: then nothing of it counts. */
  read(result: EventResult): LiveEvent | undefined;
  answer(event: LiveEvent): Promise<LiveAnswer>;
}

export interface SubscriptionOptions {
  readonly source: SubscriptionSource;
  /** Milliseconds since 1970 at which the token ends. */
  readonly endsAt: number | undefined;
  /** Called with the place where it begins, before the first event. */
  readonly onBegin?: (cursor: string) => void;
  readonly onEnd: () => void;
}

/** Milliseconds for which it tries again by itself, and between two tries at most. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
const PAUSE_MAX_MS = 2_000;
/** The longest that a timer can wait. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/** What passes: a process that is down or was killed, a store that elects, an identity that came too late. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'UNAVAILABLE',
  'SUBGRAPH_DOWN',
  'FORBIDDEN_SUBGRAPH',
  'TIMED_OUT',
  'INTERNAL',
]);

type Step = IteratorResult<LiveAnswer, undefined>;

const done: Step = { done: true, value: undefined };

export class Subscription implements AsyncIterableIterator<LiveAnswer, undefined> {
  readonly #options: SubscriptionOptions;
  #isOver = false;
  /** Why it ended, until somebody was answered. */
  #reason: readonly GraphQLFormattedError[] | undefined;
  /** Answers the client that waits. A promise for the end would hold on to everybody who ever waited. */
  #deliver: ((step: Step) => void) | undefined;
  /** Ends the pause before the next try. */
  #hurry: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stream: AskedStream | undefined;
  #cursor: string | undefined;
  #failures = 0;
  #failingSince: number | undefined;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
    const { endsAt } = options;
    if (endsAt === undefined) return;
    const left = Math.max(0, endsAt - Date.now());
    // One that lasts longer is found to have ended with the next event.
    if (left <= TIMER_MAX_MS)
      this.#timer = setTimeout(() => this.#end(new KuaijinError('TOKEN_EXPIRED')), left).unref();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next answer; it is asked for when the one before has come. */
  next(): Promise<Step> {
    if (this.#isOver) return Promise.resolve(this.#lastWords());
    return new Promise((resolve, reject) => {
      this.#deliver = resolve;
      this.#answer().then(resolve, reject);
    });
  }

  async return(): Promise<Step> {
    this.#end();
    return done;
  }

  async throw(error: unknown): Promise<Step> {
    this.#end();
    throw error;
  }

  /** The reason why it ended, once. */
  #lastWords(): Step {
    const reason = this.#reason;
    this.#reason = undefined;
    return reason === undefined ? done : { done: false, value: { errors: reason } };
  }

  #end(error?: KuaijinError | readonly GraphQLFormattedError[]): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (error !== undefined) this.#reason = isKuaijinError(error) ? [errorAnswer(error)] : error;
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#hurry?.();
    if (this.#deliver !== undefined) this.#deliver(this.#lastWords());
    this.#options.onEnd();
  }

  async #answer(): Promise<Step> {
    const { source } = this.#options;
    while (!this.#isOver) {
      try {
        this.#stream ??= await this.#open();
        const result = await this.#stream.next();
        if (!source.isAskedStill()) {
          this.#stream.close();
          this.#stream = undefined;
          continue;
        }
        const event = source.read(result);
        if (event === undefined) throw new StreamEnded(result.errors ?? []);
        const value = await source.answer(event);
        if (this.#isOver) break;
        this.#deliver = undefined;
        this.#cursor = event.cursor;
        this.#failures = 0;
        this.#failingSince = undefined;
        return { done: false, value };
      } catch (error) {
        await this.#recover(error);
      }
    }
    return done;
  }

  async #open(): Promise<AskedStream> {
    const { source, onBegin } = this.#options;
    if (this.#cursor === undefined) {
      this.#cursor = await source.begin();
      onBegin?.(this.#cursor);
    }
    const stream = await source.open(this.#cursor);
    if (this.#isOver) stream.close();
    return stream;
  }

  /** Waits for the next try, or ends where there is none. */
  async #recover(error: unknown): Promise<void> {
    this.#stream?.close();
    this.#stream = undefined;
    if (this.#isOver) return;
    const errors = errorsOf(error);
    const now = Date.now();
    this.#failingSince ??= now;
    const isPassing = errors.every(({ extensions }) => {
      const code = extensions?.['code'];
      return isErrorCode(code) && passing.has(code);
    });
    if (!isPassing || now - this.#failingSince > PATIENCE_MS) return this.#end(errors);
    const pause = Math.min(PAUSE_MAX_MS, PAUSE_MS * 2 ** this.#failures);
    this.#failures = Math.min(10, this.#failures + 1);
    // Not all at the same moment: whoever comes back is not to be knocked over.
    const ms = pause * (0.5 + Math.random());
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What the client is answered, where it is. */
function errorsOf(error: unknown): readonly GraphQLFormattedError[] {
  if (error instanceof StreamEnded && error.errors.length > 0) return error.errors;
  return [errorAnswer(isKuaijinError(error) ? error : new KuaijinError('SUBGRAPH_DOWN', { cause: error }))];
}
