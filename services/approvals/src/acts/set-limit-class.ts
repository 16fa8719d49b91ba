import { parseInput } from '@kuaijin/kit/input';
import { limitClasses } from '@kuaijin/workflow-approvals/case/limit-classes';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { caseActionPosts } from './case-actions';
import { withdrawInput } from './inputs';
import { onCase, optional } from './mutation';

const setLimitClassInput = withdrawInput.extend({ limitClass: z.enum(limitClasses) });

/** 核定时限类别. */
export const setLimitClass: NonNullable<MutationResolvers['setLimitClass']> = (_source, { input }, context) =>
  onCase(parseInput(setLimitClassInput, input), caseActionPosts.SET_LIMIT_CLASS, context, (given, base) => ({
    ...base,
    type: 'setLimitClass',
    ...optional('ifVersion', given.ifVersion),
    limitClass: given.limitClass,
    reason: given.reason,
  }));
