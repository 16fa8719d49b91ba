/**
 * Equal reads that are under way at the same time are sent once. What a finished mutation has changed is never missing
 * from a read that began after it: with each one a new generation begins, whose reads join none from before.
 */

interface SharedRead {
  readonly answer: Promise<string>;
  readonly ended: AbortController;
  waiting: number;
}

/** Sends a read; ends early when the signal comes. */
export type SendRead = (signal: AbortSignal) => Promise<string>;

export class ReadSharing {
  private generation = new Map<string, SharedRead>();
  private joinedReads = 0;

  /** Reads that were answered by one that somebody else had sent. */
  get joined(): number {
    return this.joinedReads;
  }

  /**
   * The text of the answer, sent for or shared.
   * @param key equal for what has equal answers: it holds who asks
   * @param signal comes when this asker does not wait any more; the read ends when nobody does
   */
  async read(key: string, signal: AbortSignal, send: SendRead): Promise<string> {
    signal.throwIfAborted();
    const { generation } = this;
    const known = generation.get(key);
    if (known !== undefined) this.joinedReads += 1;
    const read = known ?? this.begin(generation, key, send);
    read.waiting += 1;
    try {
      return await unlessAborted(read.answer, signal);
    } finally {
      read.waiting -= 1;
      if (read.waiting === 0) {
        if (generation.get(key) === read) generation.delete(key);
        read.ended.abort(signal.reason);
      }
    }
  }

  /** Something has changed: what is read from now on is read anew. */
  startGeneration(): void {
    this.generation = new Map();
  }

  private begin(generation: Map<string, SharedRead>, key: string, send: SendRead): SharedRead {
    const ended = new AbortController();
    const answer = send(ended.signal);
    const read = { answer, ended, waiting: 0 };
    generation.set(key, read);
    const forget = () => {
      if (generation.get(key) === read) generation.delete(key);
    };
    answer.then(forget, forget);
    return read;
  }
}

/** The answer, or the reason of the signal where that comes first. */
export function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
