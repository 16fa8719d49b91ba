import { refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { caseToChange, changedCase } from '../access/visible';
import { repairInput } from '../acts/inputs';
import type { MutationResolvers } from '../resolvers/types.generated';

const nudgeInput = repairInput.omit({ reason: true });

/** 唤醒案件, and what keeps it from going on all the same. */
export const nudgeCase: NonNullable<MutationResolvers['nudgeCase']> = async (_source, { input }, context) => {
  const parsed = parseInput(nudgeInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { caseId } = parsed.value;
  if ((await caseToChange(caseId, context)) === null)
    return refused(refuse('NOT_FOUND', ['input', 'caseId'], { received: caseId }));
  const { head, cursor } = await context.resync(caseId);
  const troubles = await context.troubles.of(caseId);
  return { approvalCase: await changedCase(caseId, head, context), cursor, troubles, userErrors: [] };
};
