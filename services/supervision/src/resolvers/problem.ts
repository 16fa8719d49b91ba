import { problemClock } from '../domain/problem-clock';
import type { SupervisionContext } from '../supervision-context';
import type { AttachmentResolvers, ProblemResolvers } from './types.generated';

/** 问题 */
export const problem: ProblemResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.problem.load(id)) ?? null,
  project: ({ projectId }) => ({ id: projectId }),
  leader: ({ leaderId }) => (leaderId === undefined ? null : { id: leaderId }),
  assignee: ({ assigneeId }) => (assigneeId === undefined ? null : { id: assigneeId }),
  clock: (parent, _args, { now }) => problemClock(parent, now),
  step: ({ stepId }) => (stepId === undefined ? null : { id: stepId }),
  evidence: async ({ fileIds }, _args, { loaders }) => {
    const found = await Promise.all(fileIds.map((id) => loaders.attachment.load(id)));
    return found.filter((file) => file !== undefined);
  },
};

/** 附件: the address is made when somebody asks for it. */
export const attachment: AttachmentResolvers<SupervisionContext> = {
  url: (file, _args, { attachments, identity, now }) => attachments.answer(file, identity, now).url,
};
