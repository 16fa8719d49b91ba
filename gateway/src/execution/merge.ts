/** How the answer of one subgraph joins what others have answered about the same object. */
import { type Data, isData, ownValue, setOwn } from './own-key';

/**
 * Merges `source` into `target`, which is changed and may share parts with it afterwards: objects by key, lists of
 * equal length place by place; anything else takes the place of what was there.
 */
export function mergeInto(target: Data, source: Data | null | undefined): void {
  if (source === null || source === undefined) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const before = ownValue(target, key);
    if (before && isData(value)) mergeInto(before as Data, value);
    else if (Array.isArray(value) && Array.isArray(before) && value.length === before.length) mergeLists(before, value);
    else setOwn(target, key, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [place, value] of source.entries()) {
    const before = target[place];
    if (isData(before) && isData(value)) mergeInto(before, value);
    else target[place] = value;
  }
}
