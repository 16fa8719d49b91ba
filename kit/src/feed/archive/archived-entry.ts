import type { Entry } from '../../journal/types';

/**
 * What stays in the store of an entry whose event lies in the archive: its place, so that no other is ever put there;
 * its key, by which it is known that the event was published; its hashes, which the archived one is held against.
 */
export interface ArchivedEntry extends Pick<Entry, '_id' | 'stream' | 'seq' | 'key' | 'at' | 'contentHash' | 'hash'> {
  /** First sequence of the part of the archive that it lies in. */
  readonly part: number;
}

export const isArchived = (entry: Entry | ArchivedEntry): entry is ArchivedEntry => 'part' in entry;

export function archivedEntry(entry: Entry, part: number): ArchivedEntry {
  const { _id, stream, seq, key, at, contentHash, hash } = entry;
  return { _id, stream, seq, key, at, contentHash, hash, part };
}
