import { refused } from '@kuaijin/kit/errors/refusals';
import { type Parsed, parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { ApprovalsContext } from '../context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { acceptStepInput, decideInput, stepInput } from './inputs';
import { common, decision, onStep, optional } from './mutation';
import { missingFiles } from './uploaded';
import { stepActionPosts } from './viewer-actions';

const onStepInput = stepInput.omit({ comment: true });
const id = z.string().min(1).max(200);
const text = z.string().trim().min(1).max(2_000);
const short = z.string().trim().min(1).max(100);
const files = z.array(id).max(50);

const codes = z.array(id).max(200);
const commitment = z.object({ statement: text, signatory: short, fileIds: files });

const applyInput = onStepInput.extend({ materialCodes: codes, commitment });
const acceptInput = acceptStepInput.extend({
  materialCodes: codes.nullish(),
  makeUpWorkingDays: z.number().int().nullish(),
  commitment: commitment.nullish(),
});
const preApproveInput = onStepInput.extend({ opinion: text, documentNumber: short.nullish(), fileIds: files });
const extendInput = onStepInput.extend({ workingDays: z.number().int(), reason: text });

/** The operation, or the refusal of files that its caller may not name. */
async function withFiles<I extends { readonly stepId: string }, P>(
  parsed: Parsed<I>,
  filesOf: (given: I) => readonly string[] | undefined,
  path: readonly string[],
  context: ApprovalsContext,
  perform: () => Promise<P>,
) {
  const fileIds = (parsed.ok ? filesOf(parsed.value) : undefined) ?? [];
  const missing = parsed.ok ? await missingFiles(fileIds, context, parsed.value.stepId, path) : [];
  return missing.length > 0 ? refused(...missing) : perform();
}

const ownFiles = ({ fileIds }: { readonly fileIds: readonly string[] }) => fileIds;

/** 申请容缺, 容缺受理, 容缺办理, 预批复, and the extension of the make-up limit. */
export const toleranceOperations: Pick<
  MutationResolvers,
  'applyForTolerance' | 'acceptWithDeficiency' | 'decideWithDeficiency' | 'preApproveStep' | 'extendTolerance'
> = {
  applyForTolerance: (_source, { input }, context) => {
    const parsed = parseInput(applyInput, input);
    const filesOf = (given: z.infer<typeof applyInput>) => given.commitment.fileIds;
    return withFiles(parsed, filesOf, ['input', 'commitment', 'fileIds'], context, () =>
      onStep(parsed, stepActionPosts.APPLY_FOR_TOLERANCE, context, (given, base) => ({
        ...common(given, base),
        type: 'applyForTolerance',
        materialCodes: given.materialCodes,
        commitment: given.commitment,
      })),
    );
  },
  acceptWithDeficiency: (_source, { input }, context) => {
    const parsed = parseInput(acceptInput, input);
    const filesOf = (given: z.infer<typeof acceptInput>) => given.commitment?.fileIds;
    return withFiles(parsed, filesOf, ['input', 'commitment', 'fileIds'], context, () =>
      onStep(parsed, stepActionPosts.ACCEPT_WITH_DEFICIENCY, context, (given, base) => ({
        ...common(given, base),
        type: 'acceptWithDeficiency',
        ...optional('materialCodes', given.materialCodes),
        ...optional('makeUpWorkingDays', given.makeUpWorkingDays),
        ...optional('commitment', given.commitment),
        ...optional('comment', given.comment),
        ...optional('seenOnPaper', given.seenOnPaper || undefined),
      })),
    );
  },
  decideWithDeficiency: (_source, { input }, context) => {
    const parsed = parseInput(decideInput, input);
    return withFiles(parsed, ownFiles, ['input', 'fileIds'], context, () =>
      onStep(parsed, stepActionPosts.DECIDE_WITH_DEFICIENCY, context, (given, base) => ({
        ...decision(given, base),
        tolerated: true,
      })),
    );
  },
  preApproveStep: (_source, { input }, context) => {
    const parsed = parseInput(preApproveInput, input);
    return withFiles(parsed, ownFiles, ['input', 'fileIds'], context, () =>
      onStep(parsed, stepActionPosts.PRE_APPROVE, context, (given, base) => ({
        ...common(given, base),
        type: 'preApprove',
        opinion: given.opinion,
        ...optional('documentNumber', given.documentNumber),
        fileIds: given.fileIds,
      })),
    );
  },
  extendTolerance: (_source, { input }, context) =>
    onStep(parseInput(extendInput, input), stepActionPosts.EXTEND_TOLERANCE, context, (given, base) => ({
      ...common(given, base),
      type: 'extendTolerance',
      workingDays: given.workingDays,
      reason: given.reason,
    })),
};
