import { problemClock } from '../domain/problem-clock';
import { submittersOf } from '../problems/further';
import { placeOf } from '../problems/referral';
import type { SupervisionContext } from '../supervision-context';
import type {
  AttachmentResolvers,
  ProblemReferralResolvers,
  ProblemResolvers,
  ProblemSatisfactionResolvers,
} from './types.generated';

/** 问题 */
export const problem: ProblemResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.problem.load(id)) ?? null,
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  organisation: ({ organisationId }) => (organisationId === undefined ? null : { id: organisationId }),
  hindersStart: ({ hindersStart }) => hindersStart === true,
  atRegionId: (parent) => placeOf(parent) ?? null,
  referrals: ({ referrals }) => [...(referrals ?? [])],
  mergedInto: async ({ mergedIntoId }, _args, { loaders }) =>
    mergedIntoId === undefined ? null : ((await loaders.problem.load(mergedIntoId)) ?? null),
  submitters: (parent) => [...submittersOf(parent)],
  leader: ({ leaderId }) => (leaderId === undefined ? null : { id: leaderId }),
  assignee: ({ assigneeId }) => (assigneeId === undefined ? null : { id: assigneeId }),
  clock: (parent, _args, { now }) => problemClock(parent, now),
  step: ({ stepId }) => (stepId === undefined ? null : { id: stepId }),
  evidence: async ({ fileIds }, _args, { loaders }) => {
    const found = await Promise.all(fileIds.map((id) => loaders.attachment.load(id)));
    return found.filter((file) => file !== undefined);
  },
};

export const problemReferral: ProblemReferralResolvers<SupervisionContext> = {
  referred: ({ by, at }) => ({ ...by, at }),
  answered: ({ answer }) => (answer === undefined ? null : { ...answer.by, at: answer.at }),
  answer: ({ answer }) => answer?.comment ?? null,
};

export const problemSatisfaction: ProblemSatisfactionResolvers<SupervisionContext> = {
  act: ({ by, at }) => ({ ...by, at }),
};

/** 附件: the address is made when somebody asks for it. */
export const attachment: AttachmentResolvers<SupervisionContext> = {
  url: (file, _args, { attachments, identity, now }) => attachments.answer(file, identity, now).url,
};
