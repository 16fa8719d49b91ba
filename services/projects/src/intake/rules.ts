/**
 * 快速联合研判 of a new project: departments score it, an office decides whether it enters the reserve. Pure; REPORTS row 26.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { fact, type Happened, type ProjectFact, type ProjectFacts } from '../domain/facts';
import type { Project } from '../domain/project';
import {
  type Intake,
  type IntakeCriterion,
  type IntakeScore,
  type IntakeStatus,
  type IntakeVerdict,
  type IntakeWeights,
  intakeCriteria,
} from './appraisal';

const none: Intake = { scores: [] };

/** Where an appraisal stands. */
export function intakeStatus({ scores, decision }: Intake = none): IntakeStatus {
  if (decision !== undefined) return decision.verdict;
  return intakeCriteria.every((one) => scores.some(({ criterion }) => criterion === one)) ? 'SCORED' : 'UNSCORED';
}

/** Average points of a criterion over who scored it, one decimal; null where nobody did. */
export function averageOf(scores: readonly IntakeScore[], wanted: IntakeCriterion): string | null {
  const own = scores.filter(({ criterion }) => criterion === wanted);
  return percentOf(BigInt(sum(own)), BigInt(own.length) * 100n, 1);
}

/** Averages of all criteria by their weights, one decimal; null until each is scored. */
export function weightedPoints(scores: readonly IntakeScore[], weights: IntakeWeights): string | null {
  let [points, whole] = [0n, 1n];
  for (const wanted of intakeCriteria) {
    const own = scores.filter(({ criterion }) => criterion === wanted);
    if (own.length === 0) return null;
    // Fractions are added up exactly and rounded once.
    points = points * BigInt(own.length) + whole * BigInt(weights[wanted] * sum(own));
    whole *= BigInt(own.length);
  }
  const weight = intakeCriteria.reduce((total, one) => total + weights[one], 0);
  return percentOf(points, whole * BigInt(weight) * 100n, 1);
}

/** Scores one criterion. @returns STATE_CONFLICT once it is accepted or rejected */
export function score(
  { intake }: Pick<Project, 'intake'>,
  given: ProjectFacts['intake.scored'],
  version: number,
): readonly ProjectFact[] | Refusal {
  const status = intakeStatus(intake);
  if (status !== 'ACCEPTED' && status !== 'REJECTED') return [fact('intake.scored', given)];
  return stateRefusal(status, 'UNSCORED, SCORED or RETURNED', version);
}

/** What is decided. */
export interface IntakeDecided {
  readonly verdict: IntakeVerdict;
  readonly opinion: string;
}

/**
 * Decides on what was scored.
 * @returns STATE_CONFLICT until every criterion is scored and after a decision, SAME_PERSON for who alone scored it
 */
export function decide(
  { intake = none }: Pick<Project, 'intake'>,
  { verdict, opinion }: IntakeDecided,
  weights: IntakeWeights,
  version: number,
  { act }: Happened,
): readonly ProjectFact[] | Refusal {
  const status = intakeStatus(intake);
  const points = weightedPoints(intake.scores, weights);
  if (status !== 'SCORED' || points === null) return stateRefusal(status, 'SCORED', version);
  if (intake.scores.every((one) => one.act.actorId === act.actorId)) {
    const expected = `anyone but ${act.actorId}, who alone scored it`;
    return refuse('SAME_PERSON', ['input', 'projectId'], { expected, received: act.actorId });
  }
  return [fact('intake.decided', { verdict, opinion, points, weights })];
}

const sum = (scores: readonly IntakeScore[]): number => scores.reduce((total, { points }) => total + points, 0);

function stateRefusal(status: IntakeStatus, expected: string, version: number): Refusal {
  return refuse('STATE_CONFLICT', ['input', 'projectId'], {
    expected,
    received: status,
    details: { status, version },
  });
}
