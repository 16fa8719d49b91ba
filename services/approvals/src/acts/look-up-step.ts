import { dayInput, parseInput } from '@kuaijin/kit/input';
import { lookUpResults } from '@kuaijin/workflow-approvals/acts/intake/prior-approval';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { stepInput } from './inputs';
import { common, onStep, optional } from './mutation';
import { stepActionPosts } from './viewer-actions';

const lookUpInput = stepInput.omit({ comment: true }).extend({
  result: z.enum(lookUpResults),
  documentNumber: z.string().trim().min(1).max(100).nullish(),
  documentDate: dayInput.nullish(),
  validUntil: dayInput.nullish(),
  reason: z.string().trim().min(1).max(2_000).nullish(),
});

/** 前置检查. */
export const lookUpStep: NonNullable<MutationResolvers['lookUpStep']> = (_source, { input }, context) =>
  onStep(parseInput(lookUpInput, input), stepActionPosts.LOOK_UP, context, (given, base) => ({
    ...common(given, base),
    type: 'lookUp',
    result: given.result,
    ...optional('documentNumber', given.documentNumber),
    ...optional('documentDate', given.documentDate),
    ...optional('validUntil', given.validUntil),
    ...optional('reason', given.reason),
  }));
