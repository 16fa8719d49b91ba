import type { ClientSession, ClusterTime, Collection, Db, Document, Timestamp } from 'mongodb';
import { isDuplicateKey } from '../mongo/errors';

/** A moment of the servers: what is read as of it shows every write that a majority had before. */
export interface ServerMoment {
  readonly operationTime: Timestamp;
  readonly clusterTime: ClusterTime;
}

interface ProofDocument {
  readonly _id: string;
  /** Grows with each proof: a write that changes nothing waits for no majority. */
  readonly count: number;
}

/**
 * Proves that the primary that this process talks to is still the primary, by a write that a majority acknowledges: one
 * that was deposed and has not heard of it yet answers reads as if nothing had happened since. All who ask while a
 * proof is under way share the next one.
 */
export class PrimaryProof {
  readonly #db: Db;
  readonly #proofs: Collection<ProofDocument>;
  #running: Promise<ServerMoment> | undefined;
  #next: Promise<ServerMoment> | undefined;

  /** @param name of the collection that the proofs are written to */
  constructor(db: Db, name: string) {
    this.#db = db;
    this.#proofs = db.collection<ProofDocument>(name);
  }

  /** A moment not before the call. */
  moment(): Promise<ServerMoment> {
    if (this.#running === undefined) return this.#begin();
    this.#next ??= this.#running.catch(() => undefined).then(() => this.#begin());
    return this.#next;
  }

  /** Reads as of a moment; without one, as of a new proof. */
  async read<T>(work: (session: ClientSession) => Promise<T>, since?: ServerMoment): Promise<T> {
    const { operationTime, clusterTime } = since ?? (await this.moment());
    const session = this.#db.client.startSession({ causalConsistency: true });
    try {
      session.advanceClusterTime(clusterTime);
      session.advanceOperationTime(operationTime);
      return await work(session);
    } finally {
      await session.endSession();
    }
  }

  #begin(): Promise<ServerMoment> {
    this.#next = undefined;
    const running = this.#write().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #write(): Promise<ServerMoment> {
    const session = this.#db.client.startSession({ causalConsistency: true });
    try {
      await this.#count(session);
      return momentOf({ operationTime: session.operationTime, $clusterTime: session.clusterTime });
    } finally {
      await session.endSession();
    }
  }

  async #count(session: ClientSession): Promise<void> {
    const count = () => this.#proofs.updateOne({ _id: 'primary' }, { $inc: { count: 1 } }, { upsert: true, session });
    try {
      await count();
    } catch (error) {
      // Another process made the document at the same moment.
      if (!isDuplicateKey(error)) throw error;
      await count();
    }
  }
}

/** The moment of an answer of a replica set. */
export function momentOf({ operationTime, $clusterTime }: Document): ServerMoment {
  if (operationTime === undefined || $clusterTime === undefined)
    throw new Error('an answer of a replica set without its time');
  return { operationTime, clusterTime: $clusterTime };
}
