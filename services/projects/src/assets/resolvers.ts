/** 存量资产 in the graph. */
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { pageIn } from '@kuaijin/kit/read-models';
import { gathered, regionSeen } from '../model/listed-things';
import type {
  AssetMoveResolvers,
  AssetsOfRouteResolvers,
  ExistingAssetConnectionResolvers,
  ExistingAssetResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { ASSETS_MAX } from './model';
import { assetTerms, assetTotals, stageOf } from './rules';

export const assetQueries = {
  existingAsset: (_source, { id }, { seenExistingAssets }) => seenExistingAssets.load(id),
  existingAssets: async (_source, { stage, ...args }, { existingAssets, viewer }) => ({
    ...(await existingAssets.page(viewer, stage ?? undefined, pageIn(byThingId, args))),
    regionCode: regionSeen(viewer, undefined),
    stage: stage ?? undefined,
  }),
} satisfies QueryResolvers;

export const existingAssetConnection: ExistingAssetConnectionResolvers = {
  totals: async ({ regionCode, stage }, { includeDemo }, { existingAssets }) => {
    if (regionCode === undefined) return assetTotals([], includeDemo);
    const list = existingAssets.allInRegion(regionCode, stage);
    return assetTotals(await gathered(list, ASSETS_MAX, 'stage', stage ?? 'all stages'), includeDemo);
  },
};

export const existingAsset: ExistingAssetResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  project: ({ projectId }, _args, { projects }) => (projectId === undefined ? null : projects.load(projectId)),
  stage: stageOf,
  route: (asset) => assetTerms(asset).route ?? null,
  valuation: (asset) => {
    const { valuation } = assetTerms(asset);
    return valuation === undefined ? null : moneyOf(valuation);
  },
  valuedOn: (asset) => assetTerms(asset).valuedOn ?? null,
  valuer: (asset) => assetTerms(asset).valuer ?? null,
  isDemoData: (asset) => assetTerms(asset).isDemoData,
  version: ({ versions, moves }) => versions.length + moves.length,
  moves: ({ moves }) => [...moves],
};

export const assetMove: AssetMoveResolvers = {
  documentNumber: ({ documentNumber }) => documentNumber ?? null,
  proceeds: ({ proceeds }) => (proceeds === undefined ? null : moneyOf(proceeds)),
};

export const assetsOfRoute: AssetsOfRouteResolvers = { route: ({ route }) => route ?? null };

export const assetFields = {
  existingAssets: async ({ id }, _args, { assetsOfProject }) => [...(await assetsOfProject.load(id))],
} satisfies ProjectResolvers;
