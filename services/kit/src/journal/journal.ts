import type { Db } from 'mongodb';
import type { Appended, Decide, Decided, Draft, Entry, JournalObserver, JournalOptions, Verification } from './types';

/** An append-only, gap-free, ordered log per stream in a collection. */
export class Journal {
  static open(_db: Db, _collection: string, _options: JournalOptions = {}): Promise<Journal> {
    throw new Error('not built');
  }
  append(_stream: string, _drafts: readonly Draft[], _expected?: number): Promise<Appended> {
    throw new Error('not built');
  }
  decide(_stream: string, _key: string, _contentHash: string, _decide: Decide): Promise<Decided> {
    throw new Error('not built');
  }
  appendAt(_stream: string, _head: number, _drafts: readonly Draft[]): Promise<readonly Entry[]> {
    throw new Error('not built');
  }
  find(_stream: string, _key: string): Promise<Entry | undefined> {
    throw new Error('not built');
  }
  head(_stream: string): Promise<number> {
    throw new Error('not built');
  }
  heads(_streams: readonly string[]): Promise<Map<string, number>> {
    throw new Error('not built');
  }
  read(_stream: string, _after: number, _limit: number): Promise<readonly Entry[]> {
    throw new Error('not built');
  }
  tail(_stream: string, _after: number, _signal: AbortSignal): AsyncIterable<readonly Entry[]> {
    throw new Error('not built');
  }
  streams(): AsyncIterable<string> {
    throw new Error('not built');
  }
  verify(_stream: string): Promise<Verification> {
    throw new Error('not built');
  }
  observe(_observer: JournalObserver): void {
    throw new Error('not built');
  }
  close(): Promise<void> {
    throw new Error('not built');
  }
}
