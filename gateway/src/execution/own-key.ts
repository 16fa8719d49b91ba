/**
 * Keys of objects that came as JSON. A client may name a field `constructor` or `__proto__` by an alias: such a key is
 * read and written only as the object's own.
 */

export type Data = Record<string, unknown>;

/** Whether every object already has something under this name. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** The object's own value, else undefined. */
export function ownValue(source: Data, key: string): unknown {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}

/** Writes an own value, whatever the name. */
export function setOwn(target: Data, key: string, value: unknown): void {
  if (isInherited(key)) {
    Object.defineProperty(target, key, { configurable: true, enumerable: true, writable: true, value });
  } else target[key] = value;
}

/** Whether a value is an object and no list. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
