/** What directory has listed: each thing's first event in the feed tells that it exists, exactly and at once, without a copy of ours. */
import type { Feed } from '@kuaijin/kit/feed';

export class Places {
  /** What exists stays; what does not may come any moment. */
  readonly #known = new Set<string>();

  constructor(private readonly feed: Pick<Feed, 'find'>) {}

  /** True for the id of a listed region 区划. */
  hasRegion(id: string): Promise<boolean> {
    return this.#has('region', id);
  }

  /** True for the id of a listed organisation 单位. */
  hasOrganisation(id: string): Promise<boolean> {
    return this.#has('organisation', id);
  }

  async #has(noun: string, id: string): Promise<boolean> {
    const first = `${noun}/${id}/1`;
    if (this.#known.has(first)) return true;
    const isThere = (await this.feed.find('directory', first)) !== undefined;
    if (isThere) this.#known.add(first);
    return isThere;
  }
}
