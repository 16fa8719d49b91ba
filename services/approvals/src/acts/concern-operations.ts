import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import { stepInput } from './inputs';
import { common, onStep, optional } from './mutation';
import { stepActionPosts } from './viewer-actions';

const onStepInput = stepInput.omit({ comment: true });
const text = z.string().trim().min(1).max(2_000);
const id = z.string().min(1).max(200);
const ids = z.array(id).max(50);

export const consultInput = onStepInput.extend({ departmentIds: ids, officerIds: ids, question: text });
export const opinionInput = onStepInput.extend({ consultationId: id, opinion: text });
export const closeConsultationInput = onStepInput.extend({ consultationId: id, reason: text });
export const copyInput = onStepInput.extend({
  departmentIds: ids,
  officerIds: ids,
  note: z.string().max(2_000).nullish(),
});

/** 会商 and 抄送. */
export const concernOperations: Pick<
  MutationResolvers,
  'consultOnStep' | 'giveOpinion' | 'closeConsultation' | 'copyStep' | 'readCopy'
> = {
  consultOnStep: (_source, { input }, context) =>
    onStep(parseInput(consultInput, input), stepActionPosts.CONSULT, context, (given, base) => ({
      ...common(given, base),
      type: 'consult',
      departmentIds: given.departmentIds,
      officerIds: given.officerIds,
      question: given.question,
    })),
  giveOpinion: (_source, { input }, context) =>
    onStep(parseInput(opinionInput, input), stepActionPosts.GIVE_OPINION, context, (given, base) => ({
      ...common(given, base),
      type: 'giveOpinion',
      consultationId: given.consultationId,
      opinion: given.opinion,
    })),
  closeConsultation: (_source, { input }, context) =>
    onStep(parseInput(closeConsultationInput, input), stepActionPosts.CLOSE_CONSULTATION, context, (given, base) => ({
      ...common(given, base),
      type: 'closeConsultation',
      consultationId: given.consultationId,
      reason: given.reason,
    })),
  copyStep: (_source, { input }, context) =>
    onStep(parseInput(copyInput, input), stepActionPosts.COPY, context, (given, base) => ({
      ...common(given, base),
      type: 'copy',
      departmentIds: given.departmentIds,
      officerIds: given.officerIds,
      ...optional('note', given.note),
    })),
  readCopy: (_source, { input }, context) =>
    onStep(parseInput(onStepInput, input), stepActionPosts.READ_COPY, context, (given, base) => ({
      ...common(given, base),
      type: 'readCopy',
    })),
};
