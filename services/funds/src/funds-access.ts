/** Who may see batches, their entries and awards, and what the mutations of their keepers act on. */
import type { ReachReader, ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { type FollowedProject, visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type MandateReach, maySee, type Viewer, type Visibility } from '@kuaijin/kit/access/visibility';
import {
  accountTarget,
  proposalTarget,
  regionTarget,
  transferReach,
  visibilityOfAccount,
  visibilityOfProject,
  visibilityOfProposal,
} from '@kuaijin/kit/accounts';
import { type Placed, visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { FundsContext, ProjectRef } from './funds-context';
import { fundsGraph } from './funds-graph';
import type { AwardDocument } from './model/award-documents';
import type { OpenFundBatchInput, RecordGroupAwardInput, SplitGroupAwardInput } from './resolvers/schema.generated';
import type { PolicyWindow } from './windows/rules';

interface OfProposal {
  readonly proposalId: string;
}

interface OfBatch {
  readonly batchId: string;
}

function proposal({ proposalId }: OfProposal, { viewer, loaders }: FundsContext): Promise<readonly ReachTarget[]> {
  return proposalTarget(viewer, proposalId, loaders);
}

async function batch({ batchId }: OfBatch, { viewer, loaders }: FundsContext): Promise<readonly ReachTarget[]> {
  return accountTarget(viewer, await loaders.accounts.load(batchId), 'batchId');
}

/**
 * Who may see an award: the region of those who recorded it, and whoever sees one of the projects that share it, their
 * owners and agents too.
 */
async function visibilityOfAward(
  { regionScopes = [], projectIds }: AwardDocument,
  { projects, viewer }: FundsContext,
): Promise<Visibility> {
  const known = await Promise.all(projectIds.map((id) => projects.load(id)));
  const members = known.filter((one) => one !== undefined);
  const own = members.find((one) => isOf(viewer, one));
  return {
    regionScopes: [...new Set([...regionScopes, ...members.flatMap(({ regionId }) => regionScopesOf(regionId))])],
    ownerId: own?.ownerId,
    projectId: own?._id,
  };
}

/** Who may see a policy window: offices of its region, and owners who were notified of it, with their agents. */
function visibilityOfWindow(window: PolicyWindow, { viewer }: FundsContext): Visibility {
  const { identity, mandates = [] } = viewer;
  const own = [identity.organisation, ...mandates.map(({ ownerId }) => ownerId)];
  const ownerId = window.notifiedOwnerIds?.find((notified) => own.includes(notified));
  return { ...visibilityOfThing(window), ownerId };
}

/** True for a project of the viewer's organisation, or of an owner for whom the viewer is agent 代办. */
function isOf({ identity, mandates = [] }: Viewer, { _id, ownerId }: FollowedProject): boolean {
  if (ownerId === undefined) return false;
  const covers = ({ projectId, caseId }: MandateReach) =>
    caseId === undefined && (projectId === undefined || projectId === _id);
  return ownerId === identity.organisation || mandates.some((one) => one.ownerId === ownerId && covers(one));
}

/** An award is recorded in the region of who records it, within an award that he sees. */
const award: ReachReader = async ({ partOfId, regionId }: RecordGroupAwardInput, context: FundsContext) => {
  const own = { thing: { regionScopes: regionScopesOf(context.viewer.identity.region) }, path: ['input'] };
  const place = typeof regionId === 'string' ? regionTarget(regionId) : [own];
  if (partOfId === null || partOfId === undefined) return place;
  return [...place, ...(await knownAward(partOfId, 'partOfId', context))];
};

/** An award that the caller sees; one that he does not see is answered as one that there is not. */
async function knownAward(id: string, field: string, context: FundsContext): Promise<readonly ReachTarget[]> {
  const known = await context.loaders.awards.load(id);
  if (known === undefined) return [];
  const thing = await visibilityOfAward(known, context);
  const path = ['input', field];
  if (!maySee(context.viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: id });
  return [{ thing, path }];
}

interface OfRegion {
  readonly regionId: string;
}

interface OfProject {
  readonly projectId: string;
}

/** A project that the caller sees; one that it does not see is answered as one that there is not. */
async function ofProject(
  { projectId }: OfProject,
  { viewer, projects }: FundsContext,
): Promise<readonly ReachTarget[]> {
  const known = await projects.load(projectId);
  if (known === undefined) return [];
  const path = ['input', 'projectId'];
  const thing = visibilityOfFollowed(known);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: projectId });
  return [{ thing, path }];
}

async function ofBond({ bondId }: { readonly bondId: string }, { viewer, loaders }: FundsContext) {
  return target(viewer, await loaders.bonds.load(bondId), 'bondId');
}

/** The bond, and the batch that is to allot its money where that is another one. */
const ofBondAndBatch: ReachReader = async (
  { bondId, toBatchId }: { readonly bondId: string; readonly toBatchId?: unknown },
  context: FundsContext,
) => {
  const { viewer, loaders } = context;
  const to = typeof toBatchId === 'string' ? await loaders.accounts.load(toBatchId) : undefined;
  return [...(await ofBond({ bondId }, context)), ...accountTarget(viewer, to, 'toBatchId')];
};

async function ofRequest({ requestId }: { readonly requestId: string }, { viewer, loaders }: FundsContext) {
  return target(viewer, await loaders.finance.load(requestId), 'requestId');
}

async function ofQuota({ quotaId }: { readonly quotaId: string }, { viewer, loaders }: FundsContext) {
  return target(viewer, await loaders.quotas.load(quotaId), 'quotaId');
}

async function ofApplication({ applicationId }: { readonly applicationId: string }, context: FundsContext) {
  const { viewer, loaders } = context;
  return target(viewer, await loaders.applications.load(applicationId), 'applicationId');
}

/** An application as its answer is judged: it lies with the bureau that has it. */
const answered: ReachReader = async (input: { readonly applicationId: string }, context: FundsContext) => {
  const application = await context.loaders.applications.load(input.applicationId);
  const { regionId, atRegionId = '' } = application ?? {};
  const [seen] = await ofApplication(input, context);
  if (seen === undefined || regionId === undefined) return [];
  return [{ ...seen, thing: { regionScopes: regionScopesOf(atRegionId) } }];
};

interface OfAllocation {
  readonly batchId?: unknown;
  readonly quotaId?: unknown;
  readonly lines?: readonly { readonly applicationId?: unknown }[];
}

/** What gives, and every application that is given to; what is no id is refused by the check of the input. */
const allocation: ReachReader = async ({ batchId, quotaId, lines = [] }: OfAllocation, context: FundsContext) => {
  const { viewer, loaders } = context;
  const ids = lines.map(({ applicationId }) => applicationId).filter((id) => typeof id === 'string');
  const applications = await Promise.all(ids.map((id) => loaders.applications.load(id)));
  return [
    ...(typeof batchId === 'string' ? await batch({ batchId }, context) : []),
    ...(typeof quotaId === 'string' ? await ofQuota({ quotaId }, context) : []),
    ...applications.flatMap((one) => target(viewer, one, 'lines')),
  ];
};

async function ofWindow({ windowId }: { readonly windowId: string }, { viewer, loaders }: FundsContext) {
  return target(viewer, await loaders.windows.load(windowId), 'windowId');
}

/** A thing by its id; one that the caller does not see is answered as one that there is not. */
function target(viewer: Viewer, known: Placed | undefined, field: string): readonly ReachTarget[] {
  if (known === undefined) return [];
  const path = ['input', field];
  const thing = visibilityOfThing(known);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: known.id });
  return [{ thing, path }];
}

export const fundsAccess: SubgraphAccess = {
  visibilityOf: {
    FundsProposal: visibilityOfProposal,
    FundBatch: visibilityOfAccount,
    GroupAward: visibilityOfAward,
    SpecialBond: visibilityOfThing,
    FinanceRequest: visibilityOfThing,
    PolicyWindow: visibilityOfWindow,
    ReportedFigure: visibilityOfThing,
    FundQuota: visibilityOfThing,
    FundApplication: visibilityOfThing,
    FundAllocation: visibilityOfThing,
    Project: ({ id }: ProjectRef, { projects }: FundsContext) => visibilityOfProject(id, projects),
  },
  reachOf: {
    confirmFundsProposal: proposal,
    declineFundsProposal: proposal,
    withdrawFundsProposal: proposal,
    correctFundsEntry: batch,
    transferFunds: transferReach(fundsGraph),
    closeFundsYear: transferReach(fundsGraph),
    openFundBatch: ({ regionId }: OpenFundBatchInput) => regionTarget(regionId),
    issueFunds: batch,
    recordGroupAward: award,
    splitGroupAward: ({ awardId }: SplitGroupAwardInput, context: FundsContext) =>
      knownAward(awardId, 'awardId', context),
    reserveFunds: batch,
    commitFunds: batch,
    releaseFunds: batch,
    payFunds: batch,
    spendFunds: batch,
    recallFunds: batch,
    recordFundingPlan: ofProject,
    holdRetention: ofProject,
    planSiteVisits: ofProject,
    recordSiteVisit: ofProject,
    registerSpecialBond: ofProject,
    moveSpecialBond: ofBond,
    recordBondIssue: ofBond,
    changeBondUse: ofBondAndBatch,
    requestFinance: ofProject,
    recordFinanceOffer: ofRequest,
    acceptFinanceOffer: ofRequest,
    announcePolicyWindow: ({ regionId }: OfRegion) => regionTarget(regionId),
    settlePolicyWindow: ofWindow,
    recordReportedFigure: ({ regionId }: OfRegion) => regionTarget(regionId),
    recordFundQuota: ({ regionId }: OfRegion) => regionTarget(regionId),
    handDownFundQuota: ofQuota,
    confirmFundQuotaMovement: ofQuota,
    declineFundQuotaMovement: ofQuota,
    applyForFunds: ofProject,
    recommendFundApplication: answered,
    approveFundApplication: answered,
    declineFundApplication: answered,
    withdrawFundApplication: ofApplication,
    allocateFunds: allocation,
  },
};
