/** 联合研判: what is scored, and what a verdict says. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { IntakeCriterion, IntakeStatus, IntakeVerdict } from '../resolvers/schema.generated';

export type { IntakeCriterion, IntakeStatus, IntakeVerdict };

/** 成熟度、可行性、落地速度, in this order. */
export const intakeCriteria = [
  'MATURITY',
  'FEASIBILITY',
  'LANDING_SPEED',
] as const satisfies readonly IntakeCriterion[];

/** How much each criterion counts; whole numbers whose sum is not 0. */
export type IntakeWeights = Readonly<Record<IntakeCriterion, number>>;

/** Weights as the deployment states them, in the order of the criteria. */
export function intakeWeightsOf([MATURITY = 0, FEASIBILITY = 0, LANDING_SPEED = 0]: readonly number[]): IntakeWeights {
  return { MATURITY, FEASIBILITY, LANDING_SPEED };
}

/** What one person gives for one criterion; a later score of his takes the place of the earlier. */
export interface IntakeScore {
  readonly criterion: IntakeCriterion;
  /** 0 to 100 */
  readonly points: number;
  readonly reason: string;
  readonly act: TimedAct;
}

/** 研判结论, with what it rests on. */
export interface IntakeDecision {
  readonly verdict: IntakeVerdict;
  /** Weighted points of all scores, one decimal. */
  readonly points: string;
  readonly weights: IntakeWeights;
  readonly opinion: string;
  readonly act: TimedAct;
}

/** 研判 of a project: the scores of the round under way, and the newest decision. */
export interface Intake {
  readonly scores: readonly IntakeScore[];
  readonly decision?: IntakeDecision;
}
