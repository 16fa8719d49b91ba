/** The mutations of projects. */
import { refuse } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import { dateOf } from '@kuaijin/kit/working-days';
import { assetMutations } from '../assets/mutations';
import { checklistMutations } from '../checklists/mutations';
import { reportInvestment } from '../domain/investment';
import { enterList, leaveList } from '../domain/lists';
import { planMilestone, reportMilestone, verifyMilestone } from '../domain/milestones';
import { assess, assessors, startBlocked } from '../domain/readiness';
import { update } from '../domain/register';
import { evaluationMutations } from '../evaluation/mutations';
import { importMutations } from '../imports/resolvers';
import { intakeMutations } from '../intake/mutations';
import { libraryMutations } from '../library/resolvers';
import { keptByHand, listMutations, listPosts } from '../lists/mutations';
import { planMutations } from '../plans/mutations';
import { reportMutations } from '../reports/mutations';
import { selectionMutations } from '../selection/mutations';
import { startEventMutations } from '../start-events/mutations';
import { tourMutations } from '../tours/mutations';
import { changing } from './change';
import { evidenceRefusal } from './evidence';
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
  ...libraryMutations,
  ...intakeMutations,
  ...planMutations,
  ...checklistMutations,
  ...listMutations,
  ...selectionMutations,
  ...startEventMutations,
  ...tourMutations,
  ...importMutations,
  ...assetMutations,
  ...evaluationMutations,
  enterList: changing({
    name: 'enterList',
    input: listInput,
    posts: listPosts,
    check: keptByHand,
    decide: enterList,
  }),
  leaveList: changing({
    name: 'leaveList',
    input: listInput,
    posts: listPosts,
    check: keptByHand,
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
    check: evidenceRefusal,
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
