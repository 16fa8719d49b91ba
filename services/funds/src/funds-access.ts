/** Who may see batches, their entries and awards, and what the mutations of their keepers act on. */
import type { ReachReader, ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import type { FollowedProject } from '@kuaijin/kit/access/followed-projects';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type MandateReach, maySee, type Viewer, type Visibility } from '@kuaijin/kit/access/visibility';
import { accountTarget, regionTarget, visibilityOfAccount, visibilityOfProject } from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { FundsContext, ProjectRef } from './funds-context';
import type { AwardDocument } from './model/group-awards';
import type { OpenFundBatchInput, RecordGroupAwardInput } from './resolvers/schema.generated';

interface OfBatch {
  readonly batchId: string;
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

/** True for a project of the viewer's organisation, or of an owner for whom the viewer is agent 代办. */
function isOf({ identity, mandates = [] }: Viewer, { _id, ownerId }: FollowedProject): boolean {
  if (ownerId === undefined) return false;
  const covers = ({ projectId, caseId }: MandateReach) =>
    caseId === undefined && (projectId === undefined || projectId === _id);
  return ownerId === identity.organisation || mandates.some((one) => one.ownerId === ownerId && covers(one));
}

/** An award is recorded in the region of who records it, within an award that he sees. */
const award: ReachReader = async ({ partOfId }: RecordGroupAwardInput, context: FundsContext) => {
  const { viewer, loaders } = context;
  const own = { thing: { regionScopes: regionScopesOf(viewer.identity.region) }, path: ['input'] };
  if (partOfId === null || partOfId === undefined) return [own];
  const whole = await loaders.awards.load(partOfId);
  if (whole === undefined) return [own];
  const thing = await visibilityOfAward(whole, context);
  const path = ['input', 'partOfId'];
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: partOfId });
  return [{ thing, path }];
};

export const fundsAccess: SubgraphAccess = {
  visibilityOf: {
    FundBatch: visibilityOfAccount,
    GroupAward: visibilityOfAward,
    Project: ({ id }: ProjectRef, { projects }: FundsContext) => visibilityOfProject(id, projects),
  },
  reachOf: {
    openFundBatch: ({ regionId }: OpenFundBatchInput) => regionTarget(regionId),
    issueFunds: batch,
    recordGroupAward: award,
    reserveFunds: batch,
    commitFunds: batch,
    releaseFunds: batch,
    payFunds: batch,
    spendFunds: batch,
    recallFunds: batch,
  },
};
