import { reachDeclaredOf } from '@kuaijin/kit/access/schema-rules';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { reassign } from '@kuaijin/workflow-approvals/acts/administration/reassign';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { key } from './inputs';
import { callerIn, optional } from './mutation';
import { REASSIGNED_MAX } from './reassignments';
import { onSteps } from './step-batch';

const id = z.string().min(1).max(200);

const reassignInput = z
  .object({
    idempotencyKey: key,
    fromOfficerId: id,
    toOfficerId: id,
    stepIds: z
      .array(id)
      .min(1)
      .max(REASSIGNED_MAX)
      .refine((ids) => new Set(ids).size === ids.length, { params: { expected: 'different steps' } })
      .nullish(),
    departmentId: id.nullish(),
    projectId: id.nullish(),
    reason: z.string().trim().min(1).max(2_000),
  })
  .check(({ value, issues }) => {
    if (value.stepIds === null || value.stepIds === undefined) return;
    for (const field of ['departmentId', 'projectId'] as const) {
      if (value[field] === null || value[field] === undefined) continue;
      const params = { expected: 'left out where steps are named' };
      issues.push({ code: 'custom', input: value[field], path: [field], params });
    }
  });

/** 批量调整经办人. */
export const reassignSteps: NonNullable<MutationResolvers['reassignSteps']> = async (
  _source,
  { input },
  context,
  info,
) => {
  const parsed = parseInput(reassignInput, input);
  if (!parsed.ok) return { results: [], hasMore: false, ...refused(...parsed.refusals) };
  const { idempotencyKey, stepIds, departmentId, projectId, ...given } = parsed.value;
  const by = callerIn(context.identity, reassign.posts);
  const selected = await context.reassignments.select(context.viewer, idempotencyKey, {
    ...given,
    ...optional('stepIds', stepIds),
    ...optional('departmentId', departmentId),
    ...optional('projectId', projectId),
  });
  const command = async (_steps: unknown, own: readonly string[]) =>
    ({ type: 'reassign', key: idempotencyKey, by, stepIds: own, ...given }) as const;
  const results = await onSteps(selected.stepIds, context, command, reachDeclaredOf(info));
  return { results, hasMore: selected.hasMore, userErrors: [] };
};
