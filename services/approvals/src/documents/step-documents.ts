import type { StepView } from '../context';
import { departmentRef, timedAct } from '../reading/acts';
import type { StepDocumentResolvers, StepResolvers } from '../resolvers/types.generated';

/** 文书 of a step: those of its case are made once a request. */
export const stepDocuments: NonNullable<StepResolvers['documents']> = async (
  { state, step }: StepView,
  _args,
  context,
) => (await context.loaders.papers.load(state.id)).filter(({ stepId }) => stepId === step.id);

export const StepDocument: StepDocumentResolvers = {
  at: ({ at }) => new Date(at),
  department: ({ departmentId }) => departmentRef(departmentId),
  act: ({ act, at }) => timedAct(act, at),
  text: ({ addressee, paragraphs }) => [`${addressee}：`, ...paragraphs],
  url: ({ id }, _args, { documentAddress, identity, now }) => documentAddress(id, identity, now),
};
