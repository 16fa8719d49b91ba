import { boundedCache } from '../memory/bounded-cache';
import type { Feed } from './feed';

/** Things that are remembered to be listed. */
const KNOWN_MAX = 20_000;

/**
 * What the directory has listed: the first event of each thing in the feed tells that it exists, exactly and at once,
 * without a copy of it in the service that asks. What exists stays, since nothing is struck from the directory; what
 * does not may come at any moment.
 */
export class DirectoryListed {
  readonly #known = boundedCache<true>(KNOWN_MAX);

  constructor(private readonly feed: Pick<Feed, 'find'>) {}

  async has(noun: 'region' | 'department' | 'organisation' | 'actor', id: string): Promise<boolean> {
    const first = `${noun}/${id}/1`;
    if (this.#known.has(first)) return true;
    const isThere = (await this.feed.find('directory', first)) !== undefined;
    if (isThere) this.#known.set(first, true);
    return isThere;
  }
}
