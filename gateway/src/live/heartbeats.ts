/** Looks whether clients are still there. All sockets share a timer: one for each is much for thousands. */
import type { WebSocket } from 'ws';

/** Parts of all sockets that are asked together, so that thousands are not asked in one turn. */
const PARTS = 16;

export class Heartbeats {
  readonly #parts: readonly Set<WebSocket>[] = Array.from({ length: PARTS }, () => new Set());
  /** Those who were asked and have said nothing since. */
  readonly #silent = new Set<WebSocket>();
  readonly #timer: NodeJS.Timeout;
  #added = 0;
  #turn = 0;

  /** @param everyMs milliseconds between two signs of life; who gives none in this time is ended */
  constructor(everyMs: number) {
    this.#timer = setInterval(() => this.#ask(), Math.max(1, everyMs / PARTS)).unref();
  }

  /** Looks after a socket until it is closed. */
  add(socket: WebSocket): void {
    const part = this.#parts[this.#added % PARTS];
    this.#added += 1;
    part?.add(socket);
    socket.on('pong', () => this.#silent.delete(socket));
    socket.once('close', () => {
      part?.delete(socket);
      this.#silent.delete(socket);
    });
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #ask(): void {
    for (const socket of this.#parts[this.#turn % PARTS] ?? []) {
      // What it has not taken yet comes before the ping.
      if (this.#silent.has(socket) && socket.bufferedAmount === 0) {
        socket.terminate();
        continue;
      }
      this.#silent.add(socket);
      if (socket.readyState === socket.OPEN) socket.ping();
    }
    this.#turn += 1;
  }
}
