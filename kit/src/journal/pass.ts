import { isRefusal, type Refusal } from '../errors/errors';
import { entryHash } from './content';
import { answerStored, type Operation } from './operation';
import { entryId } from './store';
import type { Draft, Entry, Head } from './types';

/** What one pass over a stream's waiting operations came to: entries to store, and what hangs on them. */
export interface Pass {
  readonly stream: string;
  readonly storedSeq: number;
  /** In order; `operations[i]` made `entries[i]`. */
  readonly entries: Entry[];
  readonly operations: Operation[];
  /** The same key twice in one pass: answered with the entry of the first. */
  readonly echoes: { readonly operation: Operation; readonly entry: Entry }[];
  readonly refused: { readonly operation: Operation; readonly refusal: Refusal }[];
  readonly preparing: { readonly operation: Operation; readonly prepare: Promise<unknown> }[];
}

/** Decides the operations one after the other, each on what those before it are about to write. */
export function decideAll(stream: string, last: Entry | undefined, queue: readonly Operation[]): Pass {
  const storedSeq = last?.seq ?? 0;
  const entries: Entry[] = [];
  const pass: Pass = { stream, storedSeq, entries, operations: [], echoes: [], refused: [], preparing: [] };
  const byKey = new Map<string, Entry>();
  const scratch = new Map<unknown, unknown>();
  for (const operation of queue) {
    const twin = byKey.get(operation.key);
    if (twin !== undefined) {
      pass.echoes.push({ operation, entry: twin });
      continue;
    }
    const before = entries.at(-1) ?? last;
    const head: Head = { stream, seq: before?.seq ?? 0, entry: before, storedSeq, pending: entries, scratch };
    try {
      const outcome = operation.decide(head);
      if (isRefusal(outcome)) pass.refused.push({ operation, refusal: outcome });
      else if ('prepare' in outcome) pass.preparing.push({ operation, prepare: outcome.prepare });
      else {
        const entry = entryOf(operation, outcome, before);
        entries.push(entry);
        pass.operations.push(operation);
        byKey.set(operation.key, entry);
      }
    } catch (error) {
      // A fault of its own caller, not of the others in the pass.
      operation.reject(error);
    }
  }
  return pass;
}

function entryOf(operation: Operation, draft: Draft, before: Entry | undefined): Entry {
  const { stream, key, contentHash } = operation;
  const seq = (before?.seq ?? 0) + 1;
  const { type, v, data, act, at, also } = draft;
  const entry = {
    _id: entryId(stream, seq),
    stream,
    seq,
    key,
    type,
    v,
    data,
    ...(also === undefined || also.length === 0 ? {} : { also }),
    ...(act === undefined ? {} : { act }),
    at,
    contentHash,
    prevHash: before?.hash ?? '',
  };
  return { ...entry, hash: entryHash(entry) };
}

/** Operations of a pass that have no answer yet when so many of its entries are stored. */
export function leftOver(pass: Pass, stored: number): Operation[] {
  return [
    ...pass.operations.slice(stored),
    ...pass.echoes.map(({ operation }) => operation),
    ...pass.refused.map(({ operation }) => operation),
  ];
}

/** Answers the operations of a pass whose entries are stored, so many from the front. */
export function answerOwn(pass: Pass, stored: number): void {
  for (let i = 0; i < stored; i += 1) {
    const entry = pass.entries[i];
    if (entry !== undefined) pass.operations[i]?.resolve({ ok: true, entry, repeated: false });
  }
  if (stored < pass.entries.length) return;
  for (const { operation, entry } of pass.echoes) answerStored(operation, entry, true);
}
