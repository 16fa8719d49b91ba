/**
 * Time that passes only when it is told to, and what is to happen in it. Two things of one moment happen in the order
 * in which they were planned.
 */
export class Timeline {
  #now: number;
  readonly #planned: { readonly at: number; readonly work: () => void }[] = [];

  constructor(from: number) {
    this.#now = from;
  }

  get now(): number {
    return this.#now;
  }

  /** When the next thing happens; undefined when nothing is planned. */
  get next(): number | undefined {
    return this.#planned[0]?.at;
  }

  /** @returns what takes it out of the plan */
  plan(at: number, work: () => void): () => void {
    const one = { at: Math.max(at, this.#now), work };
    let place = this.#planned.length;
    while (place > 0 && (this.#planned[place - 1]?.at ?? 0) > one.at) place -= 1;
    this.#planned.splice(place, 0, one);
    return () => {
      const where = this.#planned.indexOf(one);
      if (where >= 0) this.#planned.splice(where, 1);
    };
  }

  /**
   * Everything that is planned until then happens, also what is planned by it.
   * @throws Error where one moment brings about without end
   */
  runTo(until: number): void {
    for (let left = 10_000; ; left -= 1) {
      const [first] = this.#planned;
      if (first === undefined || first.at > until) break;
      if (left === 0) throw new Error(`what happens at ${new Date(first.at).toISOString()} has no end`);
      this.#planned.shift();
      this.#now = first.at;
      first.work();
    }
    this.#now = Math.max(this.#now, until);
  }
}
