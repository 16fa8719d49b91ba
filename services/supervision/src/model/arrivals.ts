/** Who waits for news of a thing, and for how long. */
export class Arrivals {
  private readonly waiting = new Map<string, Set<() => void>>();

  /** Wakes everybody who waits for this id. */
  arrived(id: string): void {
    for (const wake of this.waiting.get(id) ?? []) wake();
  }

  /**
   * Looks; when there is nothing and news is to be expected, waits for it, at most so many milliseconds, and looks
   * again.
   */
  async look<T>(
    id: string,
    ms: number,
    find: () => Promise<T | undefined>,
    isExpected: () => Promise<boolean>,
  ): Promise<T | undefined> {
    let wake = (): void => undefined;
    const news = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const others = this.waiting.get(id) ?? new Set();
    this.waiting.set(id, others.add(wake));
    const timer = setTimeout(wake, ms);
    try {
      const found = await find();
      if (found !== undefined || !(await isExpected())) return found;
      await news;
      return await find();
    } finally {
      clearTimeout(timer);
      others.delete(wake);
      if (others.size === 0) this.waiting.delete(id);
    }
  }
}
