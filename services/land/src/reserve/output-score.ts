/**
 * 产出效益评价: what a site yields for the land that it takes, as points of 100. REPORTS row 66 names output, tax, jobs and
 * energy an area; the report gives no formula: weights and marks are ours, so each has a version, and an evaluation
 * keeps its inputs with the version. Pure.
 */

/** What is evaluated: a year of full production. */
export interface OutputInputs {
  /** 年产值, fen */
  readonly output: bigint;
  /** 年税收, fen */
  readonly tax: bigint;
  /** 就业人数 */
  readonly jobs: bigint;
  /** 年综合能耗, kg of standard coal */
  readonly energy: bigint;
  /** 用地面积, thirds of a square metre; more than zero */
  readonly area: bigint;
}

export type OutputCriterion = Exclude<keyof OutputInputs, 'area'>;

/** What a formula asks of one criterion, for each 亩. */
interface Mark {
  /** Points at most. */
  readonly weight: bigint;
  /** MORE: that much takes all points. LESS: none takes all points, that much takes none. */
  readonly better: 'MORE' | 'LESS';
  /** In the unit of the input, for each 亩. */
  readonly mark: bigint;
}

type Formula = Readonly<Record<OutputCriterion, Mark>>;

const WAN_YUAN = 1_000_000n;
const TCE = 1_000n;
const MU = 2_000n;

/** Every formula that was ever in force, by its version; none is changed or taken away. */
const formulas = {
  1: {
    output: { weight: 40n, better: 'MORE', mark: 500n * WAN_YUAN },
    tax: { weight: 30n, better: 'MORE', mark: 25n * WAN_YUAN },
    jobs: { weight: 15n, better: 'MORE', mark: 5n },
    energy: { weight: 15n, better: 'LESS', mark: 100n * TCE },
  },
} as const satisfies Readonly<Record<number, Formula>>;

export type FormulaVersion = keyof typeof formulas;

/** The formula by which evaluations are made now. */
export const presentFormula: FormulaVersion = 1;

/** Points of one criterion, in hundredths. */
export interface CriterionPoints {
  readonly criterion: OutputCriterion;
  readonly points: bigint;
  /** Of it at most. */
  readonly most: bigint;
}

export interface OutputScore {
  readonly formula: FormulaVersion;
  /** Hundredths of a point, at most 10,000. */
  readonly score: bigint;
  readonly parts: readonly CriterionPoints[];
}

const criteria = ['output', 'tax', 'jobs', 'energy'] as const satisfies readonly OutputCriterion[];

/** The score of some inputs. A part of a hundredth of a point is nobody's. */
export function outputScore(inputs: OutputInputs, formula: FormulaVersion = presentFormula): OutputScore {
  const parts = criteria.map((criterion) => {
    const { weight, better, mark } = formulas[formula][criterion];
    const most = weight * 100n;
    const full = mark * inputs.area;
    const yielded = inputs[criterion] * MU;
    const counted = better === 'MORE' ? yielded : full - yielded;
    return { criterion, most, points: (most * between(0n, counted, full)) / full };
  });
  return { formula, parts, score: parts.reduce((sum, { points }) => sum + points, 0n) };
}

const between = (least: bigint, value: bigint, most: bigint): bigint => {
  if (value < least) return least;
  return value > most ? most : value;
};

/** Points as they are written: `87.50`. */
export const pointsText = (hundredths: bigint): string =>
  `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
