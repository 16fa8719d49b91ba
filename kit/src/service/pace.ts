/** A transfer that has to keep moving: whoever sends or takes bytes too slowly holds a connection that others need. */
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { KuaijinError } from '../errors/errors';

/** How slow a transfer may be. */
export interface PaceLimits {
  /** Milliseconds without a byte after which it is cut. */
  readonly stallMs: number;
  /** Bytes a second that it has to make on the average, once `stallMs` have passed. */
  readonly bytesPerSecond: number;
}

const LOOKS_PER_STALL = 4;

/**
 * Sends what a source gives through a pace. The source outlives it, so that a request whose body is refused can still
 * be answered.
 */
export function drawn(source: Readable, pace: Pace): Pace {
  source.on('error', (error) => pace.destroy(error));
  source.once('close', () => {
    if (!source.readableEnded) pace.destroy(new KuaijinError('BAD_REQUEST', { expected: 'the whole body' }));
  });
  return source.pipe(pace);
}

/** Lets bytes through; fails with REQUEST_TOO_SLOW when too few pass, with TOO_LARGE when more than `limit` do. */
export class Pace extends Transform {
  readonly #began = Date.now();
  readonly #timer: NodeJS.Timeout;
  #movedAt = this.#began;
  #bytes = 0;

  constructor(
    private readonly limits: PaceLimits,
    private readonly limit: number = Number.POSITIVE_INFINITY,
  ) {
    super();
    this.#timer = setInterval(() => this.#look(), limits.stallMs / LOOKS_PER_STALL);
  }

  /** Bytes that have passed. */
  get bytes(): number {
    return this.#bytes;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#movedAt = Date.now();
    this.#bytes += chunk.length;
    if (this.#bytes > this.limit) done(new KuaijinError('TOO_LARGE', { expected: `at most ${this.limit} bytes` }));
    else done(null, chunk);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearInterval(this.#timer);
    done(error);
  }

  #look(): void {
    const now = Date.now();
    const { stallMs, bytesPerSecond } = this.limits;
    const wanted = ((now - this.#began - stallMs) / 1000) * bytesPerSecond;
    if (now - this.#movedAt < stallMs && this.#bytes >= wanted) return;
    this.destroy(
      new KuaijinError('REQUEST_TOO_SLOW', {
        expected: `${bytesPerSecond} bytes a second, and some every ${stallMs} ms`,
      }),
    );
  }
}
