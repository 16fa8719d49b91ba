import { isRefusal, type Refusal } from '../errors/errors';
import { entryHash } from './content';
import { answerStored, type Operation } from './operation';
import { entryId } from './store';
import type { Draft, Entry, Head } from './types';

/** Operations on one stream that were decided together: the entries to store, and what depends on them. */
export interface DecisionBatch {
  readonly stream: string;
  readonly storedSeq: number;
  /** In order; `operations[i]` made `entries[i]`. */
  readonly entries: Entry[];
  readonly operations: Operation[];
  /** A key that occurs twice in one batch is answered with the entry of its first operation. */
  readonly duplicates: { readonly operation: Operation; readonly entry: Entry }[];
  readonly refused: { readonly operation: Operation; readonly refusal: Refusal }[];
  readonly preparing: { readonly operation: Operation; readonly prepare: Promise<unknown> }[];
}

/** Decides the operations one after the other, each on what those before it are about to write. */
export function decideAll(stream: string, last: Entry | undefined, queue: readonly Operation[]): DecisionBatch {
  const storedSeq = last?.seq ?? 0;
  const entries: Entry[] = [];
  const batch: DecisionBatch = {
    stream,
    storedSeq,
    entries,
    operations: [],
    duplicates: [],
    refused: [],
    preparing: [],
  };
  const byKey = new Map<string, Entry>();
  const scratch = new Map<unknown, unknown>();
  for (const operation of queue) {
    const original = byKey.get(operation.key);
    if (original !== undefined) {
      batch.duplicates.push({ operation, entry: original });
      continue;
    }
    const before = entries.at(-1) ?? last;
    const head: Head = { stream, seq: before?.seq ?? 0, entry: before, storedSeq, pending: entries, scratch };
    try {
      const outcome = operation.decide(head);
      if (isRefusal(outcome)) batch.refused.push({ operation, refusal: outcome });
      else if ('prepare' in outcome) batch.preparing.push({ operation, prepare: outcome.prepare });
      else {
        const entry = entryOf(operation, outcome, before);
        entries.push(entry);
        batch.operations.push(operation);
        byKey.set(operation.key, entry);
      }
    } catch (error) {
      // A fault of its own caller, not of the others in the batch.
      operation.reject(error);
    }
  }
  return batch;
}

function entryOf(operation: Operation, draft: Draft, before: Entry | undefined): Entry {
  const { stream, key, contentHash } = operation;
  const seq = (before?.seq ?? 0) + 1;
  const { type, v, data, act, at, also } = draft;
  const _id = entryId(stream, seq);
  const prevHash = before?.hash ?? '';
  if (act !== undefined && (also === undefined || also.length === 0)) {
    // Nearly all of them, so they are made in one go.
    const hash = entryHash({ prevHash, _id, stream, seq, key, type, v, data, act, at, contentHash });
    return { _id, stream, seq, key, type, v, data, act, at, contentHash, prevHash, hash };
  }
  const entry = {
    ...{ _id, stream, seq, key, type, v, data },
    ...(also === undefined || also.length === 0 ? {} : { also }),
    ...(act === undefined ? {} : { act }),
    ...{ at, contentHash, prevHash },
  };
  return { ...entry, hash: entryHash(entry) };
}

/** Operations of a batch that have no answer yet when so many of its entries are stored. */
export function leftOver(batch: DecisionBatch, stored: number): Operation[] {
  return [
    ...batch.operations.slice(stored),
    ...batch.duplicates.map(({ operation }) => operation),
    ...batch.refused.map(({ operation }) => operation),
  ];
}

/** Answers the operations of a batch whose entries are stored, so many from the front. */
export function answerOwn(batch: DecisionBatch, stored: number): void {
  for (let i = 0; i < stored; i += 1) {
    const entry = batch.entries[i];
    if (entry !== undefined) batch.operations[i]?.resolve({ ok: true, entry, repeated: false });
  }
  if (stored < batch.entries.length) return;
  for (const { operation, entry } of batch.duplicates) answerStored(operation, entry, true);
}
