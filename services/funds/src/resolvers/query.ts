import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf, seesRegion } from '@kuaijin/kit/access/region-scope';
import { accountsPage, verificationAnswer } from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import { connectionOf, page } from '@kuaijin/kit/read-models/connection';
import type { FundsContext } from '../context';
import type { BatchDocument } from '../model/batches';
import type { QueryResolvers } from './types.generated';

export const query: QueryResolvers<FundsContext> = {
  fundBatches: (_source, { region, year, source, first, after }, { batches, identity }) =>
    accountsPage(
      batches,
      {
        scope: regionCodeOf(identity.region) ?? 'none',
        ...(region === undefined || region === null ? {} : { regionId: region }),
        ...(year === undefined || year === null ? {} : { year }),
        ...(source === undefined || source === null ? {} : { where: { source } }),
      },
      { first, after: after ?? null },
    ),
  fundBatch: async (_source, { id }, { loaders, identity }) => seen(await loaders.accounts.load(id), identity),
  groupAwards: async (_source, { source, first: wanted, after: cursor }, { groupAwards }) => {
    const { first, after } = page({ first: wanted, after: cursor ?? null }, { keyLength: 1 });
    const rows = await groupAwards.find({
      ...(source === undefined || source === null ? {} : { source }),
      ...(after === undefined ? {} : { after: String(after[0]) }),
      limit: first + 1,
    });
    return connectionOf(rows, first, ({ key }) => [key]);
  },
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
