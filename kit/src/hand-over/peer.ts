/** Another process, as one that hands things over to it sees it: what waits goes together, a few messages at a time. */
import { Pool } from 'undici';
import type { Tls } from '../service/tls';
import { decode, encode, SIGNATURE_HEADER } from './message';

/**
 * Milliseconds in which a process answers that it has them, and in which it has done them after that. One that is
 * killed is known at once; one that is slow is so with its machine, and to contend costs that machine most.
 */
const ANSWER_MS = 1_000;
const DONE_MS = 2_000;
/** Milliseconds for which who gave no answer is not asked again. */
const UNASKED_MS = 1_000;
/** Items of one message, messages under way to one process, and items that wait for it, at most. */
const TOGETHER_MAX = 512;
const UNDER_WAY_MAX = 2;
const WAITING_MAX = 10_000;

/** What became of something that was to be handed over. */
export type Handed<A> =
  | { readonly by: 'other'; readonly answer: A }
  /** It has to be done here. `isOpen`: the other one may have done it, or be about to. */
  | { readonly by: 'self'; readonly isOpen: boolean };

export interface HandOverPeerOptions {
  readonly address: string;
  readonly path: string;
  readonly tls: Tls | undefined;
  readonly sign: (body: Buffer) => string;
}

interface Waiting {
  readonly item: unknown;
  readonly resolve: (handed: Handed<unknown>) => void;
}

export class HandOverPeer {
  readonly #options: HandOverPeerOptions;
  readonly #pool: Pool;
  readonly #waiting: Waiting[] = [];
  #underWay = 0;
  #isScheduled = false;
  #askedFrom = 0;

  constructor(options: HandOverPeerOptions) {
    this.#options = options;
    const { address, tls } = options;
    this.#pool = new Pool(address, {
      connections: UNDER_WAY_MAX,
      ...(tls === undefined ? {} : { connect: { ...tls, ...anyOfTheHouse } }),
    });
  }

  /** True while it is not asked, for it gave no answer. */
  get isOut(): boolean {
    return this.#askedFrom > performance.now();
  }

  hand(item: unknown): Promise<Handed<unknown>> {
    if (this.#waiting.length >= WAITING_MAX) return Promise.resolve({ by: 'self', isOpen: false });
    return new Promise((resolve) => {
      this.#waiting.push({ item, resolve });
      this.#schedule();
    });
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  /** After the current turn, so that everything that is to be handed over now goes together. */
  #schedule(): void {
    if (this.#isScheduled || this.#underWay >= UNDER_WAY_MAX) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#waiting.length > 0 && this.#underWay < UNDER_WAY_MAX) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const items = this.#waiting.splice(0, TOGETHER_MAX);
    this.#underWay += 1;
    let isOpen = false;
    const late = new AbortController();
    let timer = setTimeout(() => late.abort(), ANSWER_MS);
    try {
      const body = encode(items.map(({ item }) => item));
      const headers = { [SIGNATURE_HEADER]: this.#options.sign(body) };
      isOpen = true;
      const answer = await this.#pool
        .request({ method: 'POST', path: this.#options.path, headers, body, signal: late.signal })
        .catch((error: unknown) => {
          isOpen = (error as { code?: unknown }).code !== 'ECONNREFUSED';
          throw error;
        });
      isOpen = answer.statusCode === 200;
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), DONE_MS);
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      if (!isOpen) throw new Error(`answered ${answer.statusCode}`);
      const done = decode<{ readonly answer?: unknown }>(bytes);
      for (const [i, { resolve }] of items.entries()) {
        const one = done[i];
        const isDone = one !== undefined && 'answer' in one;
        resolve(isDone ? { by: 'other', answer: one.answer } : { by: 'self', isOpen: true });
      }
    } catch {
      // Whether it has them or not, doing them again changes nothing.
      this.#askedFrom = performance.now() + UNASKED_MS;
      for (const { resolve } of items) resolve({ by: 'self', isOpen });
      for (const { resolve } of this.#waiting.splice(0)) resolve({ by: 'self', isOpen: false });
    } finally {
      clearTimeout(timer);
      this.#underWay -= 1;
      if (this.#waiting.length > 0) this.#schedule();
    }
  }
}

/** Processes find each other by address: what counts is a certificate of the authority of the house, of any name. */
const anyOfTheHouse = { checkServerIdentity: () => undefined };
