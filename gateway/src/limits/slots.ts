/** How many things of one key may go on at a time. */
export class Slots {
  private readonly taken = new Map<string, number>();

  /** @param most 0 = as many as anybody wants */
  constructor(private readonly most: number) {}

  /** Taken slots of all keys. */
  get inUse(): number {
    let sum = 0;
    for (const count of this.taken.values()) sum += count;
    return sum;
  }

  /** Takes so many slots. @returns gives them back, once; undefined when not all of them were free */
  take(key: string, count = 1): (() => void) | undefined {
    const before = this.taken.get(key) ?? 0;
    if (this.most > 0 && before + count > this.most) return undefined;
    this.put(key, before + count);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.put(key, (this.taken.get(key) ?? 0) - count);
    };
  }

  private put(key: string, count: number): void {
    if (count <= 0) this.taken.delete(key);
    else this.taken.set(key, count);
  }
}
