/**
 * 拉练: leaders go from project to project of a region and score what they see by size, benefit and prospects. Pure;
 * REPORTS row 44 (17 and 15 projects, 187.2 and 107.9亿元; 450.2亿元 of output a year, 19.8亿元 of tax, 87,000 jobs).
 */

import { quotient } from '@kuaijin/kit/measures/decimal';
import { ranksOf } from '@kuaijin/kit/measures/ranks';
import type { Occasion, OccasionMember, OccasionTerms } from '../occasions/occasion';
import { type StatedSum, statedSum } from '../occasions/totals';

/** 0 to 100 each. */
export interface TourScores {
  readonly size: number;
  readonly benefit: number;
  readonly prospects: number;
}

/** A project that is visited, with what it promises to bring; what nobody stated is left out. */
export interface TourStop extends OccasionMember {
  /** A year, in fen. */
  readonly output?: bigint;
  /** A year, in fen. */
  readonly tax?: bigint;
  readonly jobs?: number;
  readonly scores?: TourScores;
}

export interface TourTerms extends OccasionTerms {
  /** In the order in which they are visited. */
  readonly stops: readonly TourStop[];
}

export type Tour = Occasion<TourTerms>;

/** A stop with its place in the order of visits and among what was scored. */
export interface RankedStop extends TourStop {
  /** From 1 on. */
  readonly number: number;
  /** Average of the three scores, two decimals; null without scores. */
  readonly points: string | null;
  /** Equals share a rank, and the next is as far behind as there are; null without scores. */
  readonly rank: number | null;
}

const criteria = 3n;
const pointsOf = ({ size, benefit, prospects }: TourScores): bigint => BigInt(size + benefit + prospects);

/** The stops in the order of visits, each with its rank. */
export function rankedStops({ stops }: TourTerms): readonly RankedStop[] {
  const ranks = ranksOf(
    stops.map(({ scores }) => (scores === undefined ? { part: 0n, whole: 0n } : { part: pointsOf(scores), whole: 1n })),
  );
  return stops.map((stop, index) => ({
    ...{ ...stop, number: index + 1, rank: ranks[index] ?? null },
    points: stop.scores === undefined ? null : quotient(pointsOf(stop.scores), criteria, 2).digits,
  }));
}

/** What the stops of a tour come to; each sum of those who stated it. */
export interface TourSums {
  readonly regions: number;
  readonly projects: number;
  readonly investment: StatedSum;
  readonly output: StatedSum;
  readonly tax: StatedSum;
  readonly jobs: StatedSum;
}

export function sumsOf({ stops }: TourTerms): TourSums {
  return {
    regions: new Set(stops.map(({ regionId }) => regionId)).size,
    projects: stops.length,
    investment: statedSum(stops.map(({ fen }) => fen)),
    output: statedSum(stops.map(({ output }) => output)),
    tax: statedSum(stops.map(({ tax }) => tax)),
    jobs: statedSum(stops.map(({ jobs }) => (jobs === undefined ? undefined : BigInt(jobs)))),
  };
}

/** How many stops have a total investment of at least so much, in fen. */
export const stopsOfAtLeast = ({ stops }: TourTerms, least: bigint): number =>
  stops.filter(({ fen }) => fen !== undefined && fen >= least).length;
