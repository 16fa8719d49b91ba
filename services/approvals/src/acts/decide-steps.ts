import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { decide } from '@kuaijin/workflow-approvals/acts/review/decide';
import type { MutationResolvers } from '../resolvers/types.generated';
import { decideManyInput } from './inputs';
import { commandIn } from './mutation';
import { onSteps } from './step-batch';

/** 批量决定. */
export const decideSteps: NonNullable<MutationResolvers['decideSteps']> = async (_source, { input }, context) => {
  const parsed = parseInput(decideManyInput, input);
  if (!parsed.ok) return { results: [], ...refused(...parsed.refusals) };
  const { idempotencyKey: key, stepIds, decision, opinion } = parsed.value;
  const results = await onSteps(stepIds, context, ([first], own) =>
    commandIn(context, first.state, decide.posts, (by) => ({
      type: 'decide',
      key,
      by,
      stepIds: own,
      decision,
      opinion,
      conditions: [],
      fileIds: [],
    })),
  );
  return { results, userErrors: [] };
};
