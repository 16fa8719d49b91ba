import { entryHash } from './content';
import { KeysSeen } from './keys-seen';
import { entryId, type JournalStore } from './store';
import type { Entry, Verification } from './types';

const PAGE = 500;

/** Another entry of the stream, by its key. */
export type FindByKey = (key: string) => Promise<Entry | undefined>;

/** Checks an entry against the one before it; a string says what is wrong. */
export type EntryCheck = (
  entry: Entry,
  before: Entry | undefined,
  find: FindByKey,
) => string | undefined | Promise<string | undefined>;

/** What a walk reads; none of it writes. */
export type WalkedStore = Pick<JournalStore, 'range' | 'byKey' | 'existing' | 'hinted'>;

/** Reads entries of which the store keeps no more than their places. */
export type ReadWhole = (entries: readonly Entry[]) => Promise<readonly Entry[]>;

/** A store whose entries are read whole before they are walked. */
export const walkedWhole = (store: WalkedStore, whole: ReadWhole): WalkedStore => ({
  range: async (stream, after, limit) => [...(await whole(await store.range(stream, after, limit)))],
  byKey: (stream, key) => store.byKey(stream, key),
  existing: (ids) => store.existing(ids),
  hinted: (stream) => store.hinted(stream),
});

type Wrong = NonNullable<Verification['firstWrong']>;

/**
 * Walks a stream from its first entry: places, keys, chain, and whatever `check` adds. Names the first entry that is
 * wrong. Writes nothing to the store, and takes the same memory for a stream of any length: keys of a long one go to a
 * folder of its own under the system's for temporary files.
 * @param keysInMemory keys held in memory before they go to disk
 */
export async function verifyStream(
  store: WalkedStore,
  stream: string,
  check?: EntryCheck,
  keysInMemory?: number,
): Promise<Verification> {
  const keys = new KeysSeen(keysInMemory);
  try {
    const { last, wrong } = await walk(store, stream, keys, check);
    const twice = await keys.firstTwice();
    const first = twice !== undefined && (wrong === undefined || twice <= wrong.seq) ? twice : undefined;
    const firstWrong = first === undefined ? wrong : { seq: first, reason: await twiceReason(store, stream, first) };
    if (firstWrong !== undefined) return { ok: false, stream, entries: firstWrong.seq - 1, firstWrong };
    return { ok: true, stream, entries: last, ...(await missing(store, stream, last)) };
  } finally {
    await keys.close();
  }
}

/** @returns the sequence of the last entry, and the first that is wrong in itself or does not follow */
async function walk(
  store: WalkedStore,
  stream: string,
  keys: KeysSeen,
  check: EntryCheck | undefined,
): Promise<{ readonly last: number; readonly wrong?: Wrong }> {
  const find: FindByKey = (key) => store.byKey(stream, key);
  let before: Entry | undefined;
  for (;;) {
    const page = await store.range(stream, before?.seq ?? 0, PAGE);
    await keys.take(page);
    for (const entry of page) {
      const reason = wrongIn(entry, before, stream) ?? (await check?.(entry, before, find));
      const last = before?.seq ?? 0;
      if (reason !== undefined) return { last, wrong: { seq: last + 1, reason } };
      before = entry;
    }
    if (page.length < PAGE) return { last: before?.seq ?? 0 };
  }
}

function wrongIn(entry: Entry, before: Entry | undefined, stream: string): string | undefined {
  const seq = (before?.seq ?? 0) + 1;
  if (entry.seq !== seq || entry.stream !== stream || entry._id !== entryId(stream, seq))
    return 'it is not in its place';
  if (entry.prevHash !== (before?.hash ?? '')) return 'it does not follow the entry before it';
  if (entry.hash !== entryHash(entry)) return 'its content is not what was written';
  return undefined;
}

async function twiceReason(store: WalkedStore, stream: string, seq: number): Promise<string> {
  const [entry] = await store.range(stream, seq - 1, 1);
  return `its key ${entry?.key ?? ''} stands there twice`;
}

/**
 * A walk ends at the first entry that is missing; when one stands behind it, or was certain to, something was taken
 * away.
 */
async function missing(store: WalkedStore, stream: string, last: number): Promise<Partial<Verification>> {
  const ahead = Array.from({ length: PAGE }, (_, i) => entryId(stream, last + 2 + i));
  const isCut = (await store.existing(ahead)).size > 0 || (await store.hinted(stream)) > last;
  if (!isCut) return {};
  // It may just have been appended.
  const [next] = await store.range(stream, last, 1);
  return next === undefined ? { ok: false, firstWrong: { seq: last + 1, reason: 'it is missing' } } : {};
}
