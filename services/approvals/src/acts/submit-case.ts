import { refused } from '@kuaijin/kit/errors/refusals';
import { changedCase } from '../access/visible';
import type { ApprovalsContext } from '../context';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { CasePayload } from './mutation';
import { readApplication } from './read-application';

/** 申报: what the catalogue can tell is checked here, what project and directory can tell in the workflow. */
export const submitCase: NonNullable<MutationResolvers['submitCase']> = async (
  _source,
  { input },
  context: ApprovalsContext,
): Promise<CasePayload> => {
  const application = await readApplication(input, context);
  if (!application.ok) return refused(...application.refusals);
  const { caseId, command } = application;
  const performed = await context.operations.submit(caseId, command);
  if (!performed.ok) return refused(...performed.refusals);
  const approvalCase = await changedCase(caseId, performed.head, context);
  return { approvalCase, cursor: performed.cursor, userErrors: [] };
};
