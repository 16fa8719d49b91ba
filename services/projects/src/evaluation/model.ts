/** 项目后评价 in the store: a journal stream and a document for that of each project. */
import { type KindOf, thingDocuments, visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import {
  type CompletionEvaluation,
  type EvaluationFact,
  type EvaluationStatus,
  evaluationPoints,
  evaluationStatus,
  newestEvaluation,
  withEvaluationFact,
} from './rules';

/** One evaluation for a project. */
export const evaluationIdOf = (projectId: string): string => deriveId('completion-evaluation', projectId);

export const completionEvaluationKind: KindOf<CompletionEvaluation> = {
  source: 'projects',
  name: 'completion_evaluation',
  documents: thingDocuments('completion_evaluations', ['REGION', 'STATUS']),
  statusOf: evaluationStatus,
  apply: (before, { type, data }, at, act) => withEvaluationFact(before, { type, ...data } as EvaluationFact, at, act),
  eventOf: (evaluation, { type, data }) => {
    const { reason } = { type, ...data } as EvaluationFact;
    const newest = newestEvaluation(evaluation);
    const { evaluatedOn, evaluator } = newest;
    return {
      ...(reason === undefined ? {} : { reason }),
      data: { version: evaluation.versions.length, evaluatedOn, evaluator, points: evaluationPoints(newest) },
    };
  },
};

/** An exemplary case is for everybody who is signed in, another evaluation for whoever may see the project. */
export const visibilityOfEvaluation = (evaluation: CompletionEvaluation) => ({
  ...visibilityOfThing(evaluation),
  isPublic: evaluationStatus(evaluation) === 'EXEMPLARY',
});

/** A page, and the list that it is of; undefined where the caller sees nothing of it. */
export interface EvaluationPage extends CountedConnection<CompletionEvaluation> {
  readonly regionCode: string | undefined;
  readonly status: EvaluationStatus | undefined;
}

/** Evaluations that averages look at, at most. */
export const EVALUATIONS_MAX = 20_000;
