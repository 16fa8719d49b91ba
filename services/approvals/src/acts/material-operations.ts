import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import type { MutationResolvers } from '../resolvers/types.generated';
import { checkPapersInput, handInInput } from './material-inputs';
import { common, onStep, optional } from './mutation';
import { missingPaperFiles } from './uploaded';
import { stepActionPosts } from './viewer-actions';

/** Operations on the papers of a step. */
export const paperOperations: Pick<MutationResolvers, 'handInPapers' | 'checkPapers'> = {
  handInPapers: async (_source, { input }, context) => {
    const parsed = parseInput(handInInput, input);
    if (parsed.ok) {
      const missing = await missingPaperFiles(parsed.value.papers, context, parsed.value.stepId);
      if (missing.length > 0) return refused(...missing);
    }
    return onStep(parsed, stepActionPosts.HAND_IN_PAPERS, context, (given, base) => ({
      ...common(given, base),
      type: 'handInPapers',
      papers: given.papers,
      ...optional('comment', given.comment),
    }));
  },
  checkPapers: (_source, { input }, context) =>
    onStep(parseInput(checkPapersInput, input), stepActionPosts.CHECK_PAPERS, context, (given, base) => ({
      ...common(given, base),
      type: 'checkPapers',
      materialCodes: given.materialCodes,
      ...(given.verdict === 'PASSED' ? {} : { verdict: given.verdict }),
      ...optional('comment', given.comment),
    })),
};
