/** The mutations of projects. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import { dateOf } from '@kuaijin/kit/working-days';
import { reportInvestment } from '../domain/investment';
import { enterList, leaveList } from '../domain/lists';
import { planMilestone, reportMilestone, verifyMilestone } from '../domain/milestones';
import { assess, assessors, startBlocked } from '../domain/readiness';
import { update } from '../domain/register';
import type { ProjectsContext } from '../model/projects-context';
import { reportMutations } from '../reports/mutations';
import { changing } from './change';
import {
  assessReadinessInput,
  listInput,
  planMilestoneInput,
  reportInvestmentInput,
  reportMilestoneInput,
  updateInput,
  verifyMilestoneInput,
} from './projects-inputs';
import { codeRefusal, importProjects, ownerRefusal, registerProject } from './register';
import type { MutationResolvers } from './types.generated';

export const Mutation: MutationResolvers = {
  registerProject,
  importProjects,
  ...reportMutations,
  updateProject: changing({
    name: 'updateProject',
    input: updateInput,
    posts: ['REGISTRAR', 'OPERATOR'],
    check: async ({ ownerId, code, projectId }, context, at) =>
      (await ownerRefusal(context, ownerId, ['input', 'ownerId'])) ??
      (await codeRefusal(context, code, projectId, ['input', 'code'], at)),
    decide: (project, { name, code, ownerId, totalInvestment, batch }, version, { at }) =>
      update(project, { name, code, ownerId, totalInvestment, batch, on: dateOf(at) }, version),
  }),
  enterList: changing({
    name: 'enterList',
    input: listInput,
    posts: ['REGISTRAR', 'DISPATCHER', 'OPERATOR'],
    decide: enterList,
  }),
  leaveList: changing({
    name: 'leaveList',
    input: listInput,
    posts: ['REGISTRAR', 'DISPATCHER', 'OPERATOR'],
    decide: leaveList,
  }),
  planMilestone: changing({
    name: 'planMilestone',
    input: planMilestoneInput,
    posts: ['REGISTRAR', 'DISPATCHER', 'OWNER', 'AGENT'],
    reported: ({ projectId }, { reportedReadiness }) => reportedReadiness.load(projectId),
    decide: (project, given, version, _happened, { reported, readinessBlocks }) =>
      (given.kind === 'STARTED' ? startBlocked(project, reported, readinessBlocks) : undefined) ??
      planMilestone(project, given, version),
  }),
  reportMilestone: changing({
    name: 'reportMilestone',
    input: reportMilestoneInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN'],
    check: (given, context) => evidenceRefusal(given, context),
    decide: reportMilestone,
  }),
  verifyMilestone: changing({
    name: 'verifyMilestone',
    input: verifyMilestoneInput,
    posts: ['VERIFIER', 'DISPATCHER'],
    decide: verifyMilestone,
  }),
  assessReadiness: changing({
    name: 'assessReadiness',
    input: assessReadinessInput,
    posts: ['LAND_MANAGER', 'FUND_MANAGER', 'REGISTRAR', 'DISPATCHER'],
    check: async ({ dimension }, { identity }) => {
      const posts = assessors[dimension];
      if (holds(identity, ...posts)) return undefined;
      const neededPost = posts.join(' or ');
      const expected = `the post ${neededPost}`;
      return refuse('NOT_ALLOWED', ['input', 'dimension'], { expected, received: dimension, details: { neededPost } });
    },
    decide: (_project, { dimension, isReady, reasons }) =>
      assess({ dimension, verdict: isReady ? 'READY' : 'NOT_READY', reasons }),
  }),
  reportInvestment: changing({
    name: 'reportInvestment',
    input: reportInvestmentInput,
    posts: ['OWNER', 'AGENT', 'STATISTICIAN'],
    decide: (_project, { year, month, completed }, _version, happened) =>
      reportInvestment({ year, month, fen: completed }, happened),
  }),
};

/** Evidence that nobody has handed in is none, and neither is what another uploaded for something else. */
async function evidenceRefusal(
  { fileIds, projectId }: { readonly fileIds: readonly string[]; readonly projectId: string },
  { files, identity, projects }: ProjectsContext,
): Promise<Refusal | undefined> {
  const notOwn = await files.notOwn(fileIds, identity, () => projects.load(projectId));
  const index = fileIds.findIndex((fileId) => notOwn.has(fileId));
  if (index < 0) return undefined;
  return refuse('NOT_FOUND', ['input', 'fileIds', String(index)], {
    expected: 'a file that the caller uploaded, or one of the project',
    received: fileIds[index] ?? '',
  });
}
