/**
 * 要素前配: whether planning, space, money and relocation are ready before a start is promised. Each dimension is assessed
 * by those who keep it, or follows from what land and funds report; the newest assessment holds. Pure; REPORTS row 30.
 */
import type { Post } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { fact, type ProjectFact } from './facts';
import { milestoneOf, type Project } from './project';
import {
  type ReadinessAssessment,
  type ReadinessDimension,
  type ReadinessVerdict,
  readinessDimensions,
} from './readiness-terms';

/** Posts whose holders assess a dimension by hand. */
export const assessors: Readonly<Record<ReadinessDimension, readonly Post[]>> = {
  PLANNING: ['LAND_MANAGER'],
  SPACE: ['LAND_MANAGER'],
  MONEY: ['FUND_MANAGER'],
  RELOCATION: ['REGISTRAR', 'DISPATCHER'],
};

/** A dimension as it stands. */
export interface DimensionReadiness {
  readonly dimension: ReadinessDimension;
  readonly verdict: ReadinessVerdict;
  readonly reasons: readonly string[];
  /** Left out: nobody assessed it. */
  readonly assessedAt?: Date;
}

/** 要素前配 of one project. */
export interface ReadinessView {
  readonly dimensions: readonly DimensionReadiness[];
}

/** What land and funds report of a project. */
type Reported = readonly ReadinessAssessment[];

/** Every dimension, in one order, each by its newest assessment; what nobody assessed is UNKNOWN. */
export function readinessOf(
  { readiness = [] }: Pick<Project, 'readiness'>,
  reported: Reported,
): readonly DimensionReadiness[] {
  return readinessDimensions.map((dimension) => {
    const [one, other] = [readiness, reported].map((all) => all.find((each) => each.dimension === dimension));
    const newest = one !== undefined && other !== undefined && other.assessedAt > one.assessedAt ? other : one;
    return newest ?? other ?? { dimension, verdict: 'UNKNOWN', reasons: [] };
  });
}

/** The gravest of all dimensions. */
export function overallReadiness(dimensions: readonly DimensionReadiness[]): ReadinessVerdict {
  const verdicts = dimensions.map(({ verdict }) => verdict);
  if (verdicts.includes('NOT_READY')) return 'NOT_READY';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'READY';
}

/** What is not ready for a start that is planned and not verified; none where no start is. */
export function startWarnings(project: Project, reported: Reported): readonly DimensionReadiness[] {
  const { plans, verified } = milestoneOf(project, 'STARTED');
  if (plans.length === 0 || verified !== undefined) return [];
  return readinessOf(project, reported).filter(({ verdict }) => verdict !== 'READY');
}

/**
 * Why no start may be planned, or undefined.
 * @param blocking dimensions that have to be ready; the others are warned of
 */
export function startBlocked(
  project: Project,
  reported: Reported,
  blocking: readonly ReadinessDimension[],
): Refusal | undefined {
  const dimensions = readinessOf(project, reported);
  const missing = dimensions.filter((one) => blocking.includes(one.dimension) && one.verdict !== 'READY');
  if (missing.length === 0) return undefined;
  return refuse('START_NOT_READY', ['input', 'kind'], {
    expected: `READY: ${missing.map(({ dimension }) => dimension).join(', ')}`,
    received: missing.map(({ verdict }) => verdict).join(', '),
  });
}

/** An assessment by hand. */
export const assess = (assessment: Omit<ReadinessAssessment, 'assessedAt'>): readonly ProjectFact[] => [
  fact('readiness.assessed', assessment),
];
