import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deliveryMethods } from '@kuaijin/workflow-approvals/case/stages';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { stageActionPosts } from './case-actions';
import { withdrawInput } from './inputs';
import { onCase, optional } from './mutation';

const onStageInput = withdrawInput.omit({ reason: true }).extend({ stageCode: z.string().min(1).max(200) });

export const acceptStageInput = onStageInput.extend({
  exceptStepIds: z.array(z.string().min(1).max(200)).max(200),
  comment: z.string().max(2_000).nullish(),
  seenOnPaper: z.boolean(),
});

export const handOverStageInput = onStageInput.extend({
  recipient: z.string().trim().min(1).max(200),
  method: z.enum(deliveryMethods),
  deliveredOn: dayInput.nullish(),
});

/** 综合窗口. */
export const stageOperations: Pick<MutationResolvers, 'acceptStage' | 'handOverStage'> = {
  acceptStage: (_source, { input }, context) =>
    onCase(parseInput(acceptStageInput, input), stageActionPosts.ACCEPT_STAGE, context, (given, base) => ({
      ...base,
      type: 'acceptStage',
      stageCode: given.stageCode,
      ...optional('ifVersion', given.ifVersion),
      exceptStepIds: given.exceptStepIds,
      ...optional('comment', given.comment),
      ...optional('seenOnPaper', given.seenOnPaper || undefined),
    })),
  handOverStage: (_source, { input }, context) =>
    onCase(parseInput(handOverStageInput, input), stageActionPosts.HAND_OVER_STAGE, context, (given, base) => ({
      ...base,
      type: 'handOverStage',
      stageCode: given.stageCode,
      ...optional('ifVersion', given.ifVersion),
      recipient: given.recipient,
      method: given.method,
      ...optional('deliveredOn', given.deliveredOn),
    })),
};
