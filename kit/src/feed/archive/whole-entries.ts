import type { Journal } from '../../journal/journal';
import type { Entry } from '../../journal/types';
import { ArchiveWalk } from './archive-walk';
import { isArchived } from './archived-entry';
import type { FeedArchive } from './feed-archive';

/** The entries of the feed for those who read on in it: whole, whether they lie in the store or in the archive. */
export class WholeEntries {
  constructor(
    private readonly journal: Pick<Journal, 'read' | 'at' | 'tail'>,
    private readonly archive: Pick<FeedArchive, 'part'>,
    private readonly walk = new ArchiveWalk(archive),
  ) {}

  /** For a reader of its own, who goes forward. */
  forReader(): WholeEntries {
    return new WholeEntries(this.journal, this.archive);
  }

  async read(stream: string, after: number, limit: number): Promise<readonly Entry[]> {
    return this.#whole(await this.journal.read(stream, after, limit));
  }

  async at(stream: string, seqs: readonly number[]): Promise<readonly Entry[]> {
    return this.#whole(await this.journal.at(stream, seqs));
  }

  async *tail(stream: string, after: number, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    const walk = new ArchiveWalk(this.archive);
    for await (const page of this.journal.tail(stream, after, signal))
      yield page.some(isArchived) ? await walk.whole(page) : page;
  }

  #whole(entries: readonly Entry[]): readonly Entry[] | Promise<readonly Entry[]> {
    return entries.some(isArchived) ? this.walk.whole(entries) : entries;
  }
}
