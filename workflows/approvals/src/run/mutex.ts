/** One at a time, in the order of asking: nothing may come between a check and the change that rests on it. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** True while somebody holds it or waits for it. */
  get isBusy(): boolean {
    return this.#count > 0;
  }

  /** Runs the work alone. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    this.#count += 1;
    const mine = before.then(work, work);
    this.#last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#count -= 1;
    }
  }
}
