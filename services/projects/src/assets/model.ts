/** 存量资产 in the store: a journal stream and a document for each. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import { type AssetFact, type AssetStage, assetTerms, type ExistingAsset, stageOf, withAssetFact } from './rules';

export const existingAssetKind: KindOf<ExistingAsset> = {
  source: 'projects',
  name: 'existing_asset',
  documents: thingDocuments('existing_assets'),
  statusOf: stageOf,
  apply: (before, { type, data }, at, act) => withAssetFact(before, { type, ...data } as AssetFact, at, act),
  eventOf: (asset, { type, data }) => {
    const { valuation, route } = assetTerms(asset);
    const fact = { type, ...data } as AssetFact;
    const moved = fact.type === 'existingAsset.moved' ? fact.move : undefined;
    const reason = fact.type === 'existingAsset.moved' ? fact.move.note : fact.reason;
    return {
      ...definedFields({ reason }),
      data: {
        name: asset.name,
        ...definedFields({ fen: valuation, route }),
        ...definedFields({ on: moved?.on, documentNumber: moved?.documentNumber, proceedsFen: moved?.proceeds }),
      },
    };
  },
};

/** A page, and the list that it is of; undefined where the caller sees nothing of it. */
export interface ExistingAssetPage extends CountedConnection<ExistingAsset> {
  readonly regionCode: string | undefined;
  readonly stage: AssetStage | undefined;
}

/** Assets that totals look at, at most. */
export const ASSETS_MAX = 20_000;
