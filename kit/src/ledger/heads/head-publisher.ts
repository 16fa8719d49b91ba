import { privateKey, type SigningKey } from '../../identity/keys';
import type { Journal } from '../../journal/journal';
import type { Logger } from '../../logging/logging';
import { PeriodicTask } from '../../service/periodic-task';
import { dateOf } from '../../working-days/working-days';
import type { PublishedHeads } from './published-heads';
import { type HeadsPage, signPage } from './signed-page';

const EVERY_MS = 60_000;
/** Accounts on one page. */
const PAGE = 200;

export interface HeadPublisherOptions {
  /** Name of the ledger: its service. */
  readonly ledger: string;
  readonly journal: Pick<Journal, 'streamsAfter' | 'lasts'>;
  readonly published: PublishedHeads;
  /** A private Ed25519 JWK. */
  readonly key: string;
  readonly log: Logger;
  /** Accounts on one page. Default 200. */
  readonly pageSize?: number;
}

/**
 * Publishes the head hashes of a ledger once a day, in China's time, soon after the day has begun. Each process looks
 * every minute; of several that do it at once the unique place of a page lets one go on, and what one left that died is
 * carried on by the others.
 */
export class HeadPublisher {
  readonly #options: HeadPublisherOptions;
  readonly #task: PeriodicTask;
  #key: Promise<SigningKey> | undefined;
  #finished = '';

  constructor(options: HeadPublisherOptions) {
    this.#options = options;
    this.#task = new PeriodicTask({
      log: options.log,
      everyMs: EVERY_MS,
      round: async () => {
        await this.publish(dateOf(new Date()));
        return 0;
      },
      failed: 'head hashes not published',
    });
  }

  start(): void {
    this.#task.start();
  }

  stop(): Promise<void> {
    return this.#task.stop();
  }

  /** Publishes what is missing of a day. @returns the pages that this call published */
  async publish(day: string): Promise<number> {
    const { ledger, published } = this.#options;
    if (this.#finished === day) return 0;
    this.#key ??= privateKey(this.#options.key);
    const key = await this.#key;
    const last = await published.last(ledger, day);
    let after = last?.heads.at(-1)?.account ?? '';
    let page = last?.page ?? 0;
    let isLast = last?.isLast ?? false;
    const before = page;
    while (!isLast) {
      const next = await this.#page(day, page + 1, after);
      if (!(await published.publish(next, await signPage(key, next)))) return page - before;
      ({ page, isLast } = next);
      after = next.heads.at(-1)?.account ?? after;
    }
    this.#finished = day;
    return page - before;
  }

  async #page(day: string, page: number, after: string): Promise<HeadsPage> {
    const { ledger, journal, pageSize = PAGE } = this.#options;
    const heads: HeadsPage['heads'] = [];
    let from = after;
    // Accounts that were noted and never written have no head.
    for (;;) {
      const accounts = await journal.streamsAfter(from, pageSize - heads.length);
      for (const { stream: account, seq, hash } of await journal.lasts(accounts)) heads.push({ account, seq, hash });
      from = accounts.at(-1) ?? from;
      if (accounts.length === 0) return { ledger, day, page, isLast: true, heads };
      if (heads.length >= pageSize) return { ledger, day, page, isLast: false, heads };
    }
  }
}
