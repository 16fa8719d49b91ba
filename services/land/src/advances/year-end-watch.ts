/** 年末预支提醒, as the workflow that looks at the advances of a pool asks for it. */
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import type { BsonData } from '@kuaijin/kit/journal';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { dateOf } from '@kuaijin/kit/working-days';
import {
  ADVANCE_YEAR_END_WATCH,
  type AdvanceYearEndActivities,
  type AdvanceYearEndWatchArgs,
  advanceYearEndWatchId,
} from '@kuaijin/workflow-land/advance-year-end-contracts';
import { isYearOver } from '@kuaijin/workflow-land/domain/advance-year-end';
import type { Pools } from '../model/pools';
import { factOfStage, type OpenAdvancesFact, type OpenAdvancesFile, openAdvancesFileId } from './notices';

interface AdvanceStores {
  readonly pools: Pick<Pools, 'metaOf' | 'ledger'>;
  readonly openAdvances: Pick<Things<OpenAdvancesFile>, 'execute'>;
}

/** The activity of the watch. It reads the ledger itself. */
export function advanceYearEndActivities({ pools, openAdvances }: AdvanceStores): AdvanceYearEndActivities {
  return {
    async recordOpenAdvances({ poolId, year, stage, asOf, recipientIds }) {
      const at = new Date(asOf);
      const meta = await pools.metaOf(poolId);
      if (meta === undefined || isYearOver(year, stage, at)) return;
      const { advanced, advances } = await pools.ledger.state(poolId);
      if (advanced === 0n) return;
      const { regionId, kind } = meta;
      const id = openAdvancesFileId(poolId);
      const documentNumbers = advances.flatMap(({ document }) => document ?? []);
      const file = { id, regionId, poolId, kind, year, amount: advanced, documentNumbers };
      const fact: OpenAdvancesFact = { type: factOfStage[stage], advances: file, recipientIds };
      const { type, ...data } = fact;
      const command = { key: `${year}/${stage}`, content: { year, stage } as BsonData, act: systemAct, at };
      await openAdvances.execute(id, command, () => [storable({ type, data })]);
    },
  };
}

/** The advances of a pool are watched from the first one in a year on. */
export const advanceYearEndWatches: StartedByEvents = {
  follower: 'advance-year-end-watches',
  sources: ['land'],
  types: ['quota.advanced'],
  startedBy: ({ account: poolId, regionId, time }) => {
    if (poolId === undefined || regionId === undefined) return undefined;
    const year = Number(dateOf(time).slice(0, 4));
    const args: AdvanceYearEndWatchArgs = { poolId, regionId, year };
    return { type: ADVANCE_YEAR_END_WATCH, id: advanceYearEndWatchId(poolId, year), args };
  },
};
