import { maySee } from '@kuaijin/kit/access/visibility';
import { visibilityOfCase } from '../access/case-scope';
import type { StepView } from '../context';
import { departmentRef, timedAct } from '../reading/acts';
import type { StepDocumentResolvers, StepResolvers } from '../resolvers/types.generated';
import { pdfOf } from './document-pages';

/** 文书 of a step: those of its case are made once a request. */
export const stepDocuments: NonNullable<StepResolvers['documents']> = async (
  { state, step }: StepView,
  _args,
  context,
) => {
  const isInternalRead = maySee(context.viewer, visibilityOfCase(state), 'internal');
  const papers = await context.loaders.papers.load(state.id);
  return papers.filter(({ stepId, isInternal }) => stepId === step.id && (isInternalRead || !isInternal));
};

export const StepDocument: StepDocumentResolvers = {
  at: ({ at }) => new Date(at),
  department: ({ departmentId }) => departmentRef(departmentId),
  act: ({ act, at }) => timedAct(act, at),
  text: ({ addressee, paragraphs }) => [`${addressee}：`, ...paragraphs],
  url: ({ id }, _args, { documentAddress, identity, now }) => documentAddress(id, identity, now),
  pdfUrl: ({ id }, _args, { documentAddress, identity, now }) => documentAddress(pdfOf(id), identity, now),
};
