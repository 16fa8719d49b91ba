interface Part<T> {
  readonly items: readonly T[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Handles together what is given in one turn of the event loop; each part hears how it went with it alone. */
export class Gathered<T> {
  #parts: Part<T>[] = [];

  constructor(private readonly handle: (items: readonly T[]) => Promise<void>) {}

  /** Resolves when they are handled; rejects with what handling them alone came to. */
  add(items: readonly T[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#parts.push({ items, resolve, reject });
      if (this.#parts.length === 1) setImmediate(() => void this.#handleAll());
    });
  }

  async #handleAll(): Promise<void> {
    const parts = this.#parts;
    this.#parts = [];
    try {
      await this.handle(parts.flatMap(({ items }) => items));
      for (const { resolve } of parts) resolve();
    } catch (error) {
      // One of them may be at fault, which holds up no other.
      if (parts.length === 1) parts[0]?.reject(error);
      else await Promise.all(parts.map(({ items, resolve, reject }) => this.handle(items).then(resolve, reject)));
    }
  }
}
