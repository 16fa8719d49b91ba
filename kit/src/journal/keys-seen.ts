/** Keys of a stream that is walked: which of them stands there twice, found in bounded memory. */
import { hash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keys that are held in memory; of a longer stream all go to disk. */
const IN_MEMORY = 50_000;
/**
 * Files that they are spread over: a stream of 10^8 entries has 400,000 in each, which is what is held while one is
 * looked through.
 */
const BUCKETS = 256;
/** Bytes that wait for each file. */
const BUFFER_BYTES = 12_288;
/** 16 bytes of the digest of a key, and the place of its entry. */
const DIGEST_BYTES = 16;
const RECORD_BYTES = DIGEST_BYTES + 8;

interface Bucket {
  readonly file: string;
  readonly waiting: Buffer;
  used: number;
}

export class KeysSeen {
  readonly #inMemory: number;
  readonly #known = new Map<string, number>();
  #twice: number | undefined;
  #folder: string | undefined;
  #buckets: readonly Bucket[] = [];

  /** @param inMemory keys held before they go to disk */
  constructor(inMemory = IN_MEMORY) {
    this.#inMemory = inMemory;
  }

  /** Takes the next entries of the walk. */
  async take(page: readonly { readonly key: string; readonly seq: number }[]): Promise<void> {
    for (const { key, seq } of page) {
      if (this.#folder !== undefined) await this.#put(key, seq);
      else if (this.#known.has(key)) this.#twice ??= seq;
      else this.#known.set(key, seq);
    }
    if (this.#folder === undefined && this.#known.size > this.#inMemory) await this.#spill();
  }

  /** Place of the first entry whose key stands before it. */
  async firstTwice(): Promise<number | undefined> {
    let first = this.#twice;
    for (const bucket of this.#buckets) {
      await this.#flush(bucket);
      const twice = twiceIn(await readFile(bucket.file));
      if (twice !== undefined && (first === undefined || twice < first)) first = twice;
    }
    return first;
  }

  /** Leaves nothing on disk. */
  async close(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #spill(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'kuaijin-keys-'));
    this.#folder = folder;
    this.#buckets = Array.from({ length: BUCKETS }, (_, i) => ({
      file: join(folder, String(i)),
      waiting: Buffer.alloc(BUFFER_BYTES),
      used: 0,
    }));
    for (const [key, seq] of this.#known) await this.#put(key, seq);
    this.#known.clear();
    for (const { file } of this.#buckets) await appendFile(file, '');
  }

  async #put(key: string, seq: number): Promise<void> {
    const digest = hash('sha256', key, 'buffer');
    const bucket = this.#buckets[digest[DIGEST_BYTES] ?? 0];
    if (bucket === undefined) throw new Error('there is no file for a key');
    digest.copy(bucket.waiting, bucket.used, 0, DIGEST_BYTES);
    bucket.waiting.writeDoubleLE(seq, bucket.used + DIGEST_BYTES);
    bucket.used += RECORD_BYTES;
    if (bucket.used === BUFFER_BYTES) await this.#flush(bucket);
  }

  async #flush(bucket: Bucket): Promise<void> {
    await appendFile(bucket.file, bucket.waiting.subarray(0, bucket.used));
    bucket.used = 0;
  }
}

function twiceIn(records: Buffer): number | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < records.length; at += RECORD_BYTES) {
    const digest = records.toString('latin1', at, at + DIGEST_BYTES);
    if (seen.has(digest)) return records.readDoubleLE(at + DIGEST_BYTES);
    seen.add(digest);
  }
  return undefined;
}
