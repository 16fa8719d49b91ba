/** What facts of projects say of a published figure. Pure. */
import { decimalOf, type ExactDecimal } from '@kuaijin/kit/measures/decimal';
import { type Rate, startRate } from '../figures/rates';
import type { Tally } from '../figures/rules';
import type { Prepared } from './preparation';
import type { CountedMeasure } from './terms';

/** A value counted from facts, and of a rate its two parts. */
export interface CountedFigure {
  readonly value: ExactDecimal;
  readonly part?: ExactDecimal;
  readonly whole?: ExactDecimal;
}

type OfTally = Exclude<CountedMeasure, keyof typeof prepared>;

const FEN_PER_YI = decimalOf(10_000_000_000n);
/** Decimals of a rate that is counted. */
const RATE_PLACES = 2;

/** Measures of preparation, which figures by day do not keep. */
const prepared = {
  PROCEDURES: ({ procedures }: Prepared): CountedFigure => ({ value: procedures }),
  READY: ({ ready }: Prepared): CountedFigure => ({ value: decimalOf(BigInt(ready)) }),
};

/** True for a measure that is counted project by project. */
export const isPreparation = (measure: CountedMeasure): measure is keyof typeof prepared => measure in prepared;

const number = (count: bigint): CountedFigure => ({ value: decimalOf(count) });
const rate = (one: Rate, unit = decimalOf(1n)): CountedFigure | undefined => {
  if (one.whole === 0n) return undefined;
  const [part, whole] = [decimalOf(one.part).div(unit), decimalOf(one.whole).div(unit)];
  return { value: part.times(100).div(whole).toDecimalPlaces(RATE_PLACES), part, whole };
};

const ofTally: Readonly<Record<OfTally, (tally: Tally) => CountedFigure | undefined>> = {
  PROJECTS: ({ projects }) => number(projects),
  APPROVED: ({ approved }) => number(approved),
  STARTED_OF_APPROVED: ({ startedOfApproved }) => number(startedOfApproved),
  START_OF_APPROVED: (tally) => rate(startRate(tally, 'APPROVED')),
  RESUMPTION: ({ running, inConstruction }) => rate({ part: running, whole: inConstruction }),
  COMPLETED: ({ completedFen }) => ({ value: decimalOf(completedFen).div(FEN_PER_YI) }),
  EXECUTION: ({ completedFen, plannedFen }) => rate({ part: completedFen, whole: plannedFen }, FEN_PER_YI),
};

/** Undefined where there is nothing to take a rate of. */
export const countedFrom = (measure: OfTally, tally: Tally): CountedFigure | undefined => ofTally[measure](tally);

/** Of what was prepared for the start of projects. */
export const countedOfPreparation = (measure: keyof typeof prepared, of: Prepared): CountedFigure =>
  prepared[measure](of);
