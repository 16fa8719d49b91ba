/** 预支 by document: which stand, in the order in which they are settled. Pure; amounts are minor units. */
import { least } from './least';
import type { Balances, OpenAdvance } from './types';

/**
 * The advances of an account. What an earlier release advanced stands before all others, without a document.
 * @param listed as the last entry lists them
 */
export function openAdvances(
  { advanced }: Pick<Balances, 'advanced'>,
  listed: readonly OpenAdvance[],
): readonly OpenAdvance[] {
  const unlisted = advanced - sum(listed);
  return unlisted > 0n ? [{ left: unlisted }, ...listed] : listed;
}

/** With one advance more; what is advanced again under the same document is as old as the first. */
export function afterAdvance(advances: readonly OpenAdvance[], made: OpenAdvance): readonly OpenAdvance[] {
  const same = advances.findIndex(({ document }) => document !== undefined && document === made.document);
  if (same === -1) return [...advances, made];
  return advances.map((one, i) => (i === same ? { ...one, left: one.left + made.left } : one));
}

/** After so much was settled, the oldest first. */
export function afterSettlement(advances: readonly OpenAdvance[], settled: bigint): readonly OpenAdvance[] {
  let owed = settled;
  return advances.flatMap((one) => {
    const part = least(one.left, owed);
    owed -= part;
    return one.left === part ? [] : [{ ...one, left: one.left - part }];
  });
}

/** What was settled of each advance between two states, the oldest first. */
export function settledBetween(before: readonly OpenAdvance[], after: readonly OpenAdvance[]): readonly OpenAdvance[] {
  return before.flatMap((one) => {
    const settled = one.left - (after.find((other) => isSame(one, other))?.left ?? 0n);
    return settled > 0n ? [{ ...one, left: settled }] : [];
  });
}

/** With what was settled of an advance standing again: in its place where some of it still stands, else by age. */
export function withRestored(advances: readonly OpenAdvance[], part: OpenAdvance): readonly OpenAdvance[] {
  const same = advances.find((one) => isSame(one, part));
  const others = advances.filter((one) => one !== same);
  const whole = { ...part, left: part.left + (same?.left ?? 0n) };
  // Clocks of processes differ a little: an advance may stand behind one that is younger.
  if (same !== undefined && age(same.at) === age(part.at)) {
    return advances.map((one) => (one === same ? whole : one));
  }
  const younger = others.findIndex(({ at }) => age(at) > age(part.at));
  const place = younger === -1 ? others.length : younger;
  return [...others.slice(0, place), whole, ...others.slice(place)];
}

/** Without what was advanced; undefined when it does not stand in full. */
export function withoutAdvance(
  advances: readonly OpenAdvance[],
  made: OpenAdvance,
): readonly OpenAdvance[] | undefined {
  const standing = advances.find((one) => isSame(one, made));
  if (standing === undefined || standing.left < made.left) return undefined;
  return advances.flatMap((one) => {
    if (one !== standing) return [one];
    return one.left === made.left ? [] : [{ ...one, left: one.left - made.left }];
  });
}

/** One document, or one advance without a document. */
const isSame = (one: OpenAdvance, other: OpenAdvance): boolean =>
  one.document === other.document && (one.document !== undefined || age(one.at) === age(other.at));

const age = (at: Date | undefined): number => at?.getTime() ?? 0;

const sum = (advances: readonly OpenAdvance[]): bigint => advances.reduce((total, { left }) => total + left, 0n);
