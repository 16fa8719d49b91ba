import { KuaijinError } from '../../errors/errors';
import type { Entry } from '../../journal/types';
import type { ArchivedEntry } from './archived-entry';
import { isArchived } from './archived-entry';
import type { FeedArchive } from './feed-archive';
import { unpacked } from './part';

interface OpenPart {
  readonly part: number;
  /** The sequence that is unpacked next. */
  next: number;
  readonly entries: AsyncGenerator<Entry>;
}

/**
 * Reads archived entries for one reader, who goes forward: of each stream one part is held packed, and unpacked as it
 * is asked for.
 */
export class ArchiveWalk {
  readonly #open = new Map<string, OpenPart>();

  constructor(private readonly archive: Pick<FeedArchive, 'part'>) {}

  /** The entries as they were before they were archived. @throws KuaijinError UNAVAILABLE */
  async whole(entries: readonly (Entry | ArchivedEntry)[]): Promise<readonly Entry[]> {
    const result: Entry[] = [];
    for (const entry of entries) result.push(isArchived(entry) ? await this.#entry(entry) : entry);
    return result;
  }

  /** `whole` as far as the archive holds them: ends before the first that is lost. */
  async found(entries: readonly (Entry | ArchivedEntry)[]): Promise<readonly Entry[]> {
    const result: Entry[] = [];
    for (const entry of entries) {
      const [one] = await this.whole([entry]).catch(() => []);
      if (one === undefined) break;
      result.push(one);
    }
    return result;
  }

  async #entry(wanted: ArchivedEntry): Promise<Entry> {
    const { stream, seq, part, hash } = wanted;
    const known = this.#open.get(stream);
    const open = known?.part === part && known.next <= seq ? known : await this.#begin(wanted);
    for (;;) {
      const { value, done } = await unless(open.entries.next());
      if (done) throw lost(wanted);
      open.next = value.seq + 1;
      if (value.seq !== seq) continue;
      if (value.hash !== hash) throw lost(wanted);
      return value;
    }
  }

  async #begin({ stream, part }: ArchivedEntry): Promise<OpenPart> {
    const entries = unpacked(await this.archive.part(stream, part));
    const open = { part, next: part, entries };
    this.#open.set(stream, open);
    return open;
  }
}

/** @throws KuaijinError UNAVAILABLE for bytes that are no part */
async function unless<T>(next: Promise<T>): Promise<T> {
  try {
    return await next;
  } catch (cause) {
    throw new KuaijinError('UNAVAILABLE', { cause });
  }
}

const lost = ({ _id }: ArchivedEntry): KuaijinError =>
  new KuaijinError('UNAVAILABLE', { cause: new Error(`${_id} is not in its part of the archive`) });
