/** Reads of one request, in batches. */
import { type AccountLoaders, accountLoaders, byIdLoader } from '@kuaijin/kit/accounts';
import DataLoader from 'dataloader';
import { innermost } from '../domain/award-tree';
import type { AwardDocument } from './award-documents';
import type { Batches, BatchMeta } from './batches';
import type { GroupAwards } from './group-awards';

export interface FundsLoaders extends AccountLoaders<BatchMeta> {
  readonly awards: DataLoader<string, AwardDocument | undefined>;
  /** The awards in which a project shares, the whole never beside its part. */
  readonly projectAwards: DataLoader<string, readonly AwardDocument[]>;
}

/** Loaders for one request. */
export function fundsLoaders(batches: Batches, groupAwards: GroupAwards): FundsLoaders {
  return {
    ...accountLoaders(batches),
    awards: byIdLoader((ids) => groupAwards.byIds(ids)),
    projectAwards: new DataLoader(async (projectIds) => {
      const awards = await groupAwards.naming(projectIds);
      return projectIds.map((id) => innermost(awards.filter((award) => award.projectIds.includes(id))));
    }),
  };
}
