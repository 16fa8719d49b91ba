/** Which files a thing refers to already. */

/** The ids in every list called `fileIds`, however deep it lies. */
export function fileIdsIn(thing: unknown): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Date) return;
    const parts = value instanceof Map ? value.entries() : Object.entries(value);
    for (const [name, part] of parts) {
      if (name === 'fileIds' && Array.isArray(part)) for (const id of part) found.add(String(id));
      else look(part);
    }
  };
  look(thing);
  return found;
}
