/** 服务账户 as they are read. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { declareReadModel } from '@kuaijin/kit/read-models';
import type { ServiceAccount } from '../domain/service-account';

export interface ServiceAccountDocument extends ServiceAccount {
  readonly regionScopes: readonly string[];
}

export const serviceAccountsModel = declareReadModel<ServiceAccountDocument>('service_accounts', {
  fields: {
    id: String,
    name: { type: String, required: true },
    regionId: { type: String, required: true },
    regionScopes: [String],
    scopes: [String],
    secretHash: { type: String, required: true },
    secretSetAt: { type: Date, required: true },
    withdrawnAt: Date,
  },
  indexes: [
    { fields: { regionScopes: 1, _id: 1 }, serves: 'the service accounts of a region and what lies inside, by id' },
  ],
});

/** The document of an account. */
export const serviceAccountDocument = (account: ServiceAccount): ServiceAccountDocument => ({
  ...account,
  regionScopes: regionScopesOf(account.regionId),
});
