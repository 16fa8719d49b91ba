/** What occasions come to together. A sum is of those who stated one: nothing stated is nothing, never 0. Pure. */
import type { OccasionMember } from './occasion';

/** A sum, and of how many. */
export interface StatedSum {
  readonly sum: bigint;
  readonly stated: number;
}

/** Adds up what is stated. */
export function statedSum(values: readonly (bigint | undefined)[]): StatedSum {
  const stated = values.filter((value) => value !== undefined);
  return { sum: stated.reduce((sum, value) => sum + value, 0n), stated: stated.length };
}

/** An occasion as totals look at it. */
export interface HeldOccasion {
  readonly heldOn: string;
  readonly members: readonly OccasionMember[];
}

export interface OccasionTotals {
  readonly occasions: number;
  /** Each once, at how many occasions it may have been. */
  readonly projects: number;
  /** Of each project that of the newest occasion which states one. */
  readonly investment: StatedSum;
}

/**
 * Totals of occasions.
 * @param includeDemo whether made-up projects count; without, an occasion of none but such counts neither
 */
export function totalsOf(occasions: readonly HeldOccasion[], includeDemo: boolean): OccasionTotals {
  const counted = occasions
    .map(({ heldOn, members }) => ({ heldOn, own: members.filter((one) => includeDemo || !one.isDemoData), members }))
    .filter(({ own, members }) => own.length > 0 || members.length === 0)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
  const sums = new Map<string, bigint | undefined>();
  for (const { own } of counted) {
    for (const { projectId, fen } of own) sums.set(projectId, fen ?? sums.get(projectId));
  }
  return { occasions: counted.length, projects: sums.size, investment: statedSum([...sums.values()]) };
}
