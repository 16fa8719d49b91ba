/** 项目后评价 as an office records it, and as another person marks what is exemplary. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Executed } from '@kuaijin/kit/aggregate';
import { futureRefusal } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { z } from 'zod';
import { batchOf } from '../domain/project';
import { id, idempotencyKey, optional, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { evaluationIdOf } from './model';
import {
  type CompletionEvaluation,
  type EvaluationFact,
  evaluationDimensions,
  markEvaluation,
  recordEvaluation,
} from './rules';

const score = z.object({
  dimension: z.enum(evaluationDimensions),
  points: z.int().min(0).max(100),
  finding: text(1_000),
});

const evaluateInput = z.object({
  ...{ idempotencyKey, projectId: id, evaluatedOn: dayInput, evaluator: text(100), reason: optional(text(500)) },
  scores: z
    .array(score)
    .length(evaluationDimensions.length)
    .refine((scores) => new Set(scores.map(({ dimension }) => dimension)).size === scores.length, {
      params: { expected: 'each dimension once' },
    }),
});
const markInput = z.object({ idempotencyKey, evaluationId: id, isExemplary: z.boolean(), reason: text(500) });

const evaluators: readonly Post[] = ['REGISTRAR', 'DISPATCHER', 'VERIFIER'];
const markers: readonly Post[] = ['DISPATCHER', 'LEADER'];

export const evaluationMutations = {
  evaluateCompletion: async (_source, args, context) => {
    const parsed = parseInput(evaluateInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, projectId, reason, ...stated } = parsed.value;
    const project = await context.projects.load(projectId);
    const path = ['input', 'projectId'];
    if (project === null) return refused(refuse('NOT_FOUND', path, { received: projectId }));
    const batch = batchOf(project) ?? 'no batch';
    const late = futureRefusal(stated.evaluatedOn, 'evaluatedOn', new Date());
    const wrong =
      batch === 'COMPLETED'
        ? late
        : refuse('INVALID_INPUT', path, { expected: 'a completed project', received: batch });
    if (wrong !== undefined) return refused(wrong);
    const order = evaluationDimensions;
    const scores = [...stated.scores].sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension));
    const { regionId, ownerId, type: projectType, isDemoData } = project;
    const place = {
      ...{ id: evaluationIdOf(projectId), projectId, regionId, isDemoData },
      ...definedFields({ ownerId, projectType }),
    };
    const fact: EvaluationFact = {
      ...{ type: 'completionEvaluation.recorded', place, terms: { ...stated, scores } },
      ...definedFields({ reason }),
    };
    const change = { mutation: 'evaluateCompletion', idempotencyKey: asked, id: place.id, post: evaluators };
    const content = { ...stated, projectId, ...definedFields({ reason }) };
    const executed = await changeThing(context.evaluations, context, { ...change, content }, (before) =>
      recordEvaluation(before, fact),
    );
    return answerOf(executed);
  },

  markExemplary: async (_source, args, context) => {
    const parsed = parseInput(markInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, evaluationId, ...mark } = parsed.value;
    const unknown = refuse('NOT_FOUND', ['input', 'evaluationId'], { received: evaluationId });
    if ((await context.seenEvaluations.load(evaluationId)) === null) return refused(unknown);
    const change = { mutation: 'markExemplary', idempotencyKey: asked, id: evaluationId, post: markers, content: mark };
    const executed = await changeThing(context.evaluations, context, change, (evaluation, version) =>
      evaluation === undefined ? unknown : markEvaluation(evaluation, mark, version, context.identity.subject),
    );
    return answerOf(executed);
  },
} satisfies MutationResolvers;

function answerOf(executed: Executed<CompletionEvaluation>) {
  if (!executed.ok) return refused(executed.refusal);
  return { evaluation: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
