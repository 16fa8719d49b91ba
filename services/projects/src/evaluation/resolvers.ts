/** 项目后评价 in the graph, and the library of exemplary cases. */
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { pageIn } from '@kuaijin/kit/read-models';
import { gathered, regionAsked, regionSeen } from '../model/listed-things';
import type {
  CompletionEvaluationConnectionResolvers,
  CompletionEvaluationResolvers,
  EvaluationVersionResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { EVALUATIONS_MAX, evaluationIdOf } from './model';
import { evaluationPoints, evaluationStatus, meansOf, newestEvaluation } from './rules';

const NATION = '000000';

export const evaluationQueries = {
  completionEvaluation: (_source, { id }, { seenEvaluations }) => seenEvaluations.load(id),
  completionEvaluations: async (_source, args, { evaluations, viewer }) => ({
    ...(await evaluations.page(viewer, undefined, pageIn(byThingId, args))),
    ...{ regionCode: regionSeen(viewer, undefined), status: undefined },
  }),
  exemplaryCases: async (_source, { region, ...args }, { evaluations }) => {
    const regionCode = region ? regionAsked(region) : NATION;
    const page = await evaluations.pageInRegion(regionCode, 'EXEMPLARY', pageIn(byThingId, args));
    return { ...page, regionCode, status: 'EXEMPLARY' };
  },
} satisfies QueryResolvers;

export const completionEvaluationConnection: CompletionEvaluationConnectionResolvers = {
  means: async ({ regionCode, status }, { type, includeDemo }, { evaluations }) => {
    if (regionCode === undefined) return [...meansOf([], undefined, includeDemo)];
    const list = evaluations.allInRegion(regionCode, status);
    const found = await gathered(list, EVALUATIONS_MAX, 'region', regionCode);
    return [...meansOf(found, type ?? undefined, includeDemo)];
  },
};

export const completionEvaluation: CompletionEvaluationResolvers = {
  project: ({ projectId }, _args, { projects }) => projects.load(projectId),
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  projectType: ({ projectType }) => projectType ?? null,
  status: evaluationStatus,
  evaluatedOn: (evaluation) => newestEvaluation(evaluation).evaluatedOn,
  evaluator: (evaluation) => newestEvaluation(evaluation).evaluator,
  points: (evaluation) => evaluationPoints(newestEvaluation(evaluation)),
  scores: (evaluation) => [...newestEvaluation(evaluation).scores],
  exemplaryFor: ({ exemplary }) => exemplary?.reason ?? null,
  marked: ({ exemplary }) => exemplary?.act ?? null,
  versions: ({ versions }) => versions.map((version, index) => ({ ...version, version: index + 1 })),
};

export const evaluationVersion: EvaluationVersionResolvers = {
  points: evaluationPoints,
  reason: ({ reason }) => reason ?? null,
};

export const evaluationFields = {
  completionEvaluation: ({ id }, _args, { seenEvaluations }) => seenEvaluations.load(evaluationIdOf(id)),
} satisfies ProjectResolvers;
