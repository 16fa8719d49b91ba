import type { Identity } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { accountsPage, verificationAnswer } from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../context';
import type { BatchDocument } from '../model/batches';
import { byAwardId } from '../model/group-awards';
import type { QueryResolvers } from './types.generated';

export const query: QueryResolvers<FundsContext> = {
  fundBatches: (_source, { region, year, source, ...args }, { batches, identity }) =>
    accountsPage(
      batches,
      identity.region,
      {
        ...(region === undefined || region === null ? {} : { regionId: region }),
        where: {
          ...(year === undefined || year === null ? {} : { year }),
          ...(source === undefined || source === null ? {} : { source }),
        },
      },
      args,
    ),
  fundBatch: async (_source, { id }, { loaders, identity }) => seen(await loaders.accounts.load(id), identity),
  groupAwards: (_source, { source, ...args }, { groupAwards }) =>
    groupAwards.page(source ?? undefined, pageIn(byAwardId, args)),
  verifyFundBatch: async (_source, { batchId }, { batches, loaders, identity }) => {
    const batch = seen(await loaders.accounts.load(batchId), identity);
    if (batch === null) throw new KuaijinError('NOT_FOUND', { path: ['batchId'], received: batchId });
    return verificationAnswer(await batches.ledger.verify(batch.key));
  },
};

/** A batch of a region that the caller does not see is not there. */
function seen(batch: BatchDocument | undefined, identity: Identity): BatchDocument | null {
  return batch !== undefined && seesRegion(identity, batch.meta.regionId) ? batch : null;
}
