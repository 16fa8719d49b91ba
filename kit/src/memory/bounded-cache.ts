import { LRUCache } from 'lru-cache';

/**
 * Keeps the `most` entries that were asked for last. An lru-cache by number takes the room of all its entries when it
 * is made, and a process has some forty of them: bounded by weight, each entry weighing the same, it grows with what it
 * holds.
 */
export const boundedCache = <V extends object | number | string | true>(most: number): LRUCache<string, V> =>
  new LRUCache<string, V>({ maxSize: most, sizeCalculation: () => 1 });
