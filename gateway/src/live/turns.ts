/** Lets so many do their work at a time; the others wait, in the order in which they came. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(private readonly atOnce: number) {}

  /** @returns what the work comes to */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) await new Promise<void>((resolve) => this.#waiting.add(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#handOn();
    }
  }

  /** The place of who is done is that of the next who waits. */
  #handOn(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
