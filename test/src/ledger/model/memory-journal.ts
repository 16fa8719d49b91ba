/** A journal in memory, for one caller at a time: what the ledger needs of one to be played beside the model. */
import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import type { Journal } from '@kuaijin/kit/journal';
import { entryHash } from '@kuaijin/kit/journal/content';
import type { Decide, Decided, Entry } from '@kuaijin/kit/journal/types';

export class MemoryJournal {
  readonly #streams = new Map<string, Entry[]>();

  /** As the ledger takes it. */
  asJournal(): Journal {
    return this as unknown as Journal;
  }

  entries(stream: string): readonly Entry[] {
    return this.#streams.get(stream) ?? [];
  }

  async decide(stream: string, key: string, decide: Decide, contentHash: string): Promise<Decided> {
    const entries = this.#streams.get(stream) ?? [];
    const last = entries.at(-1);
    const seq = last?.seq ?? 0;
    const known = entries.find((entry) => entry.key === key);
    if (known !== undefined && known.contentHash !== contentHash) throw new KuaijinError('IDEMPOTENCY_KEY_REUSED');
    if (known !== undefined) return { ok: true, entry: known, repeated: true };
    const outcome = decide({ stream, seq, entry: last, storedSeq: seq, pending: [], scratch: new Map() });
    if (isRefusal(outcome)) return { ok: false, refusal: outcome };
    if ('prepare' in outcome) throw new Error('the ledger reads before it decides');
    const { type, v, data, act, at } = outcome;
    const place = { _id: `${stream}/${seq + 1}`, stream, seq: seq + 1, key, type, v, data, at, contentHash };
    const bare = { ...place, ...(act === undefined ? {} : { act }), prevHash: last?.hash ?? '' };
    const entry = { ...bare, hash: entryHash(bare) };
    this.#streams.set(stream, [...entries, entry]);
    return { ok: true, entry, repeated: false };
  }

  async find(stream: string, key: string): Promise<Entry | undefined> {
    return this.entries(stream).find((entry) => entry.key === key);
  }

  async last(stream: string): Promise<Entry | undefined> {
    return this.entries(stream).at(-1);
  }

  async at(stream: string, seqs: readonly number[]): Promise<readonly Entry[]> {
    return this.entries(stream).filter(({ seq }) => seqs.includes(seq));
  }

  async read(stream: string, after: number, limit: number): Promise<readonly Entry[]> {
    return this.entries(stream).slice(after, after + limit);
  }
}
