/**
 * Writes GraphQL over SSE in distinct connections mode. Of our own, because `id:` lines are what a browser resumes by.
 */
import type { ServerResponse } from 'node:http';
import { KuaijinError } from '@kuaijin/kit/errors';
import { errorBody } from '@kuaijin/kit/subgraph/answers';
import type { LiveAnswer } from './subscription';

export interface WriterPace {
  /** Milliseconds between two signs of life. */
  readonly heartbeatMs: number;
  /** Milliseconds that the client may take nothing of what waits for it. */
  readonly slowClientMs: number;
}

/** Milliseconds for which the last words wait for a client that took nothing. */
const LAST_WORDS_MS = 30_000;

export class EventStreamWriter {
  readonly #response: ServerResponse;
  readonly #pace: WriterPace;
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(response: ServerResponse, pace: WriterPace) {
    this.#response = response;
    this.#pace = pace;
  }

  /** @param headers that the answer carries besides its own */
  begin(headers: Readonly<Record<string, string | number | readonly string[] | undefined>>): void {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    this.#response.writeHead(200, {
      ...(given as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      connection: 'keep-alive',
      // A proxy that gathers bytes would hold back events.
      'x-accel-buffering': 'no',
    });
    this.#response.write(':\n\n');
    // What the client has not taken yet is sign of life enough.
    const beat = () => this.#response.writableNeedDrain || this.#response.write(':\n\n');
    this.#heartbeat = setInterval(beat, this.#pace.heartbeatMs).unref();
    this.#response.once('close', () => clearInterval(this.#heartbeat));
  }

  /** Says where the stream stands: whoever breaks off now resumes from here. */
  place(cursor: string): void {
    this.#response.write(`id: ${cursor}\n\n`);
  }

  /** @throws KuaijinError CLIENT_TOO_SLOW when the client takes nothing for too long */
  async next({ cursor, ...answer }: LiveAnswer): Promise<void> {
    const id = cursor === undefined ? '' : `id: ${cursor}\n`;
    if (this.#response.write(`event: next\n${id}data: ${JSON.stringify(answer)}\n\n`)) return;
    await this.#drained();
  }

  complete(): void {
    clearInterval(this.#heartbeat);
    this.#response.end('event: complete\ndata:\n\n');
  }

  /** Ends it with an error, also for a client that takes it only later. */
  fail(error: unknown): void {
    this.#response.write(`event: next\ndata: ${JSON.stringify(errorBody(error))}\n\n`);
    this.complete();
    const timer = setTimeout(() => this.#response.destroy(), LAST_WORDS_MS).unref();
    this.#response.once('close', () => clearTimeout(timer));
  }

  /** Ends the connection and not the subscription: the client comes back. */
  break(): void {
    this.#response.destroy();
  }

  #drained(): Promise<void> {
    return new Promise((resolve, reject) => {
      const over = (error?: KuaijinError) => {
        clearTimeout(timer);
        this.#response.off('drain', over);
        this.#response.off('close', over);
        if (error instanceof KuaijinError) reject(error);
        else resolve();
      };
      const timer = setTimeout(() => over(new KuaijinError('CLIENT_TOO_SLOW')), this.#pace.slowClientMs);
      this.#response.once('drain', over);
      this.#response.once('close', over);
    });
  }
}
