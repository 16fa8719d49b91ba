/** Whether the directory lists a person: asked of the feed, where the listing is told before it is answered. */
import type { Feed } from '@kuaijin/kit/feed';

/** People remembered at most. */
const KNOWN_MAX = 10_000;

export class Actors {
  private readonly known = new Set<string>();

  constructor(private readonly feed: Feed) {}

  /** People are never struck from the directory, so a yes holds. */
  async isListed(actorId: string): Promise<boolean> {
    if (this.known.has(actorId)) return true;
    const isThere = (await this.feed.find('directory', `actor/${actorId}/1`)) !== undefined;
    if (isThere && this.known.size < KNOWN_MAX) this.known.add(actorId);
    return isThere;
  }
}
