import { moneyOf } from '@kuaijin/kit/measures/money';
import { unsplitOf } from '../domain/award-tree';
import type { FundsContext } from '../funds-context';
import type { AwardDocument } from '../model/award-documents';
import type { FundsLoaders } from '../model/loaders';
import type { AwardSplitResolvers, GroupAwardResolvers } from './types.generated';

/** 未分解额 in fen. */
export async function unsplitFen(award: AwardDocument, loaders: FundsLoaders): Promise<bigint> {
  const { total, parts, splitTotal = 0n, batchId } = award;
  const batch = batchId === undefined ? undefined : await loaders.accounts.load(batchId);
  return unsplitOf(total, parts + splitTotal, batch?.committed ?? 0n);
}

export const groupAward: GroupAwardResolvers<FundsContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.awards.load(id)) ?? null,
  id: ({ key }) => key,
  total: ({ total }) => moneyOf(total),
  rest: ({ total, parts }) => moneyOf(total - parts),
  splits: ({ splits = [] }) => [...splits],
  region: ({ regionId }) => (regionId === undefined ? null : { id: regionId }),
  unsplit: async (award, _args, { loaders }) => moneyOf(await unsplitFen(award, loaders)),
  projects: ({ projectIds }) => projectIds.map((id) => ({ id })),
  partOf: async ({ partOfId }, _args, { loaders }) =>
    partOfId === undefined ? null : ((await loaders.awards.load(partOfId)) ?? null),
  batch: async ({ batchId }, _args, { loaders }) =>
    batchId === undefined ? null : ((await loaders.accounts.load(batchId)) ?? null),
};

export const awardSplit: AwardSplitResolvers<FundsContext> = {
  project: ({ projectId }) => ({ id: projectId }),
  amount: ({ amount }) => moneyOf(amount),
};
