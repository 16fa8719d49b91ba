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

const sum = (advances: readonly OpenAdvance[]): bigint => advances.reduce((total, { left }) => total + left, 0n);
