import type { Verification } from '../journal/types';
import type { Aggregates } from './aggregates';
import type { TroubledStream } from './troubles';

/** A store of things that change: what all of them have, whatever they keep. Extended by each with its own acts. */
export abstract class AggregateStore<S extends object> {
  protected constructor(protected readonly aggregates: Aggregates<S>) {}

  /** Brings read model and feed up to the journals after a crash, and goes on to. */
  start(): Promise<void> {
    return this.aggregates.start();
  }

  /** Things that cannot be carried on to their readers. */
  troubled(): readonly TroubledStream[] {
    return this.aggregates.troubled();
  }

  /** Walks every journal; for operators. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.aggregates.journal.streams()) yield await this.aggregates.verify(stream);
  }

  close(): Promise<void> {
    return this.aggregates.close();
  }
}
