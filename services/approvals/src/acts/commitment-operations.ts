import { parseInput } from '@kuaijin/kit/input';
import { checkResults } from '@kuaijin/workflow-approvals/acts/commitment/commitment';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { stepInput } from './inputs';
import { common, onStep, optional } from './mutation';
import { stepActionPosts } from './viewer-actions';

const onStepInput = stepInput.omit({ comment: true });
const text = z.string().trim().min(1).max(2_000);
const short = z.string().trim().min(1).max(100);

const promiseInput = onStepInput.extend({ signatory: short });
const approveInput = onStepInput.extend({ opinion: text, documentNumber: short.nullish() });
const checkInput = onStepInput.extend({ result: z.enum(checkResults), findings: text });

/** 告知承诺. */
export const commitmentOperations: Pick<
  MutationResolvers,
  'promiseCommitment' | 'approveOnCommitment' | 'checkCommitment'
> = {
  promiseCommitment: (_source, { input }, context) =>
    onStep(parseInput(promiseInput, input), stepActionPosts.PROMISE, context, (given, base) => ({
      ...common(given, base),
      type: 'promise',
      signatory: given.signatory,
    })),
  approveOnCommitment: (_source, { input }, context) =>
    onStep(parseInput(approveInput, input), stepActionPosts.APPROVE_ON_COMMITMENT, context, (given, base) => ({
      ...common(given, base),
      type: 'approveOnCommitment',
      opinion: given.opinion,
      ...optional('documentNumber', given.documentNumber),
    })),
  checkCommitment: (_source, { input }, context) =>
    onStep(parseInput(checkInput, input), stepActionPosts.CHECK_COMMITMENT, context, (given, base) => ({
      ...common(given, base),
      type: 'checkCommitment',
      result: given.result,
      findings: given.findings,
    })),
};
