/**
 * 项目后评价: what a completed project came to, in five dimensions; what others should look at is marked as exemplary. Pure;
 * REPORTS row 34.
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { quotient } from '@kuaijin/kit/measures/decimal';
import type { EvaluationDimension, EvaluationStatus } from '../resolvers/schema.generated';

export type { EvaluationDimension, EvaluationStatus };

/** 资金绩效、建筑风貌、施工工期、质量安全、运营成效. */
export const evaluationDimensions = [
  'MONEY_PERFORMANCE',
  'APPEARANCE',
  'CONSTRUCTION_PERIOD',
  'QUALITY_AND_SAFETY',
  'OPERATION',
] as const satisfies readonly EvaluationDimension[];

/** One dimension as it was found. */
export interface DimensionScore {
  readonly dimension: EvaluationDimension;
  /** 0 to 100. */
  readonly points: number;
  readonly finding: string;
}

export interface EvaluationTerms {
  readonly evaluatedOn: string;
  /** Who looked at it: an office or an institute. */
  readonly evaluator: string;
  /** Each dimension once, in the order of {@link evaluationDimensions}. */
  readonly scores: readonly DimensionScore[];
}

/** A version with who recorded it. */
export interface RecordedEvaluation extends EvaluationTerms {
  /** Why it was recorded anew. */
  readonly reason?: string;
  readonly recorded: TimedAct;
}

/** A version with its number, from 1 on. */
export interface NumberedEvaluation extends RecordedEvaluation {
  readonly version: number;
}

export interface CompletionEvaluation extends Placed {
  readonly projectId: string;
  /** Type of the project, by which similar ones are compared. */
  readonly projectType?: string;
  readonly isDemoData: boolean;
  /** Oldest first; the last one holds. */
  readonly versions: readonly RecordedEvaluation[];
  /** Why others should look at it; undefined where nobody marked the version that holds. */
  readonly exemplary?: { readonly reason: string; readonly act: TimedAct };
}

type Place = Pick<CompletionEvaluation, 'id' | 'regionId' | 'ownerId' | 'projectId' | 'projectType' | 'isDemoData'>;

/** What can happen to an evaluation. */
export type EvaluationFact =
  | {
      readonly type: 'completionEvaluation.recorded';
      readonly place: Place;
      readonly terms: EvaluationTerms;
      readonly reason?: string;
    }
  | { readonly type: 'completionEvaluation.marked'; readonly isExemplary: boolean; readonly reason: string };

export const evaluationStatus = ({ exemplary }: Pick<CompletionEvaluation, 'exemplary'>): EvaluationStatus =>
  exemplary === undefined ? 'EVALUATED' : 'EXEMPLARY';

/** What holds. @throws Error for an evaluation that nobody recorded: its journal is broken */
export function newestEvaluation({ id, versions }: Pick<CompletionEvaluation, 'id' | 'versions'>) {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`${id} was never recorded`);
  return last;
}

/**
 * The evaluation after a fact: a new version is not exemplary until it is marked. @throws Error for a broken journal
 */
export function withEvaluationFact(
  before: CompletionEvaluation | undefined,
  fact: EvaluationFact,
  at: Date,
  act: Act,
): CompletionEvaluation {
  if (fact.type === 'completionEvaluation.recorded') {
    const { place, terms, reason } = fact;
    const version = { ...terms, ...(reason === undefined ? {} : { reason }), recorded: { ...act, at } };
    return { ...place, versions: [...(before?.versions ?? []), version] };
  }
  if (before === undefined) throw new Error('marked before it was recorded');
  const { exemplary: _before, ...rest } = before;
  return fact.isExemplary ? { ...rest, exemplary: { reason: fact.reason, act: { ...act, at } } } : rest;
}

/** Records an evaluation, or records it anew. @returns INVALID_INPUT where that is done without a reason */
export function recordEvaluation(
  before: CompletionEvaluation | undefined,
  fact: Extract<EvaluationFact, { readonly type: 'completionEvaluation.recorded' }>,
): EvaluationFact | Refusal {
  if (before === undefined || fact.reason !== undefined) return fact;
  return refuse('INVALID_INPUT', ['input', 'reason'], { expected: 'why it is recorded anew', received: 'nothing' });
}

/**
 * Marks an evaluation as exemplary, or takes the mark off.
 * @returns STATE_CONFLICT where it is so already, SAME_PERSON for who recorded it
 */
export function markEvaluation(
  evaluation: CompletionEvaluation,
  { isExemplary, reason }: { readonly isExemplary: boolean; readonly reason: string },
  version: number,
  actorId: string,
): EvaluationFact | Refusal {
  const status = evaluationStatus(evaluation);
  const wanted: EvaluationStatus = isExemplary ? 'EVALUATED' : 'EXEMPLARY';
  if (status !== wanted) {
    const details = { status, version };
    return refuse('STATE_CONFLICT', ['input', 'evaluationId'], { expected: wanted, received: status, details });
  }
  if (isExemplary && newestEvaluation(evaluation).recorded.actorId === actorId) {
    const expected = `anyone but ${actorId}, who evaluated it`;
    return refuse('SAME_PERSON', ['input', 'evaluationId'], { expected, received: actorId });
  }
  return { type: 'completionEvaluation.marked', isExemplary, reason };
}

const average = (points: readonly number[]): string | null =>
  points.length === 0
    ? null
    : quotient(BigInt(points.reduce((sum, one) => sum + one, 0)), BigInt(points.length), 1).digits;

/** Average points of the dimensions, one decimal. */
export const evaluationPoints = ({ scores }: EvaluationTerms): string =>
  average(scores.map(({ points }) => points)) ?? '0.0';

/** A dimension over several projects. */
export interface DimensionMean {
  readonly dimension: EvaluationDimension;
  readonly projects: number;
  /** One decimal; null without any. */
  readonly points: string | null;
}

/** What similar projects came to. @param includeDemo whether made-up ones count */
export function meansOf(
  evaluations: readonly CompletionEvaluation[],
  projectType: string | undefined,
  includeDemo: boolean,
): readonly DimensionMean[] {
  const counted = evaluations.filter(
    (one) => (includeDemo || !one.isDemoData) && (projectType === undefined || one.projectType === projectType),
  );
  const scores = counted.flatMap((one) => newestEvaluation(one).scores);
  return evaluationDimensions.map((dimension) => {
    const own = scores.filter((one) => one.dimension === dimension).map(({ points }) => points);
    return { dimension, projects: own.length, points: average(own) };
  });
}
