import { entryHash } from './content';
import { entryId, type JournalStore } from './store';
import type { Entry, Verification } from './types';

const PAGE = 500;

/** Checks an entry against the one before it; a string says what is wrong. */
export type EntryCheck = (entry: Entry, before: Entry | undefined) => string | undefined;

/** Walks a stream from its first entry: places, keys, chain, and whatever `check` adds. Names the first entry that is wrong. */
export async function verifyStream(store: JournalStore, stream: string, check?: EntryCheck): Promise<Verification> {
  const keys = new Set<string>();
  let before: Entry | undefined;
  for (;;) {
    const page = await store.range(stream, before?.seq ?? 0, PAGE);
    for (const entry of page) {
      const reason = wrong(entry, before, stream, keys) ?? check?.(entry, before);
      const seq = (before?.seq ?? 0) + 1;
      if (reason !== undefined) return { ok: false, stream, entries: seq - 1, firstWrong: { seq, reason } };
      keys.add(entry.key);
      before = entry;
    }
    if (page.length < PAGE) break;
  }
  return { ok: true, stream, entries: before?.seq ?? 0, ...(await missing(store, stream, before?.seq ?? 0)) };
}

function wrong(entry: Entry, before: Entry | undefined, stream: string, keys: ReadonlySet<string>): string | undefined {
  const seq = (before?.seq ?? 0) + 1;
  if (entry.seq !== seq || entry.stream !== stream || entry._id !== entryId(stream, seq))
    return 'it is not in its place';
  if (keys.has(entry.key)) return `its key ${entry.key} stands there twice`;
  if (entry.prevHash !== (before?.hash ?? '')) return 'it does not follow the entry before it';
  if (entry.hash !== entryHash(entry)) return 'its content is not what was written';
  return undefined;
}

/** A walk ends at the first entry that is missing; when one stands behind it, or was certain to, something was taken away. */
async function missing(store: JournalStore, stream: string, last: number): Promise<Partial<Verification>> {
  const ahead = Array.from({ length: PAGE }, (_, i) => entryId(stream, last + 2 + i));
  const isCut = (await store.existing(ahead)).size > 0 || (await store.hinted(stream)) > last;
  if (!isCut) return {};
  // It may just have been appended.
  const [next] = await store.range(stream, last, 1);
  return next === undefined ? { ok: false, firstWrong: { seq: last + 1, reason: 'it is missing' } } : {};
}
