/** 预支未归还: what was said of advances that no plan has settled by the end of a year. */
import { type KindOf, type Placed, thingDocuments } from '@kuaijin/kit/aggregate/things';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import type { YearEndStage } from '@kuaijin/workflow-land/domain/advance-year-end';

/** The advances of a pool, as they stood then. */
interface OpenAdvances extends Placed {
  readonly poolId: string;
  readonly kind: QuotaKind;
  readonly year: number;
  /** In minor units of the kind. */
  readonly amount: bigint;
  /** 文号, the oldest first. */
  readonly documentNumbers: readonly string[];
}

/** A pool of whose advances its keepers were notified. */
export interface OpenAdvancesFile extends OpenAdvances {
  readonly stage: YearEndStage;
}

export interface OpenAdvancesFact {
  readonly type: 'openAdvances.reminded' | 'openAdvances.overdue';
  readonly advances: OpenAdvances;
  readonly recipientIds: readonly string[];
}

/** The fact that a stage was reached. */
export const factOfStage = { REMINDED: 'openAdvances.reminded', OVERDUE: 'openAdvances.overdue' } as const;

/** Id of the file of a pool. */
export const openAdvancesFileId = (poolId: string): string => `open-advances-${poolId}`;

export const openAdvancesKind: KindOf<OpenAdvancesFile> = {
  source: 'land',
  name: 'open_advances',
  documents: thingDocuments('open_advances', []),
  apply: (_file, { type, data }) => {
    const { advances } = data as OpenAdvancesFact;
    return { ...advances, stage: type === 'openAdvances.overdue' ? 'OVERDUE' : 'REMINDED' };
  },
  eventOf: (_file, { data }) => {
    const { advances, recipientIds } = data as OpenAdvancesFact;
    const { poolId, kind, year, amount, documentNumbers } = advances;
    return {
      account: poolId,
      data: {
        ...{ kind, year, amountMinor: amount.toString(), documentNumbers: [...documentNumbers] },
        ...{ itemName: '预支指标', recipientIds: [...recipientIds] },
      },
    };
  },
};
