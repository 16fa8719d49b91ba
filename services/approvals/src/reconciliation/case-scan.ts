import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type Condition, walk } from '@kuaijin/kit/read-models';
import { endOf, startOf } from '@kuaijin/kit/working-days';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { scopeFilter } from '../access/scope-filter';
import { newestFirst } from '../projection/case-models';
import type { CaseStore } from '../reading/case-store';
import type { Period } from '../reading/statistics/statistics';

/** Cases read at once. */
const BATCH = 100;

/** Which cases a reading of many goes through. */
export interface CaseScan {
  readonly period: Period;
  readonly catalogueCode?: string;
  /** GB/T 2260 code; the regions inside it count. */
  readonly regionCode?: string;
}

/**
 * Every case that the viewer may see and that was under way in the period, the newest first, a batch in memory at a
 * time.
 */
export async function* casesUnderWay(store: CaseStore, viewer: Viewer, scan: CaseScan): AsyncGenerator<CaseState> {
  const scope = scopeFilter(viewer);
  if (scope === undefined) return;
  const filter = { $and: [scope, conditionOf(scan)] };
  for await (const rows of walk({ model: store.model, filter, order: newestFirst, select: ['key'] }, BATCH)) {
    yield* (
      await store.getMany(
        rows.map(({ key }) => key),
        false,
      )
    ).values();
  }
}

function conditionOf({ period: { from, to }, catalogueCode, regionCode }: CaseScan): Condition {
  const since = from === undefined ? undefined : startOf(from).getTime();
  return {
    ...(catalogueCode === undefined ? {} : { catalogueCode }),
    ...(regionCode === undefined ? {} : { regionScopes: regionCode }),
    ...(to === undefined ? {} : { submittedAt: { $lt: endOf(to).getTime() } }),
    ...(since === undefined ? {} : { $or: [{ endedAt: { $exists: false } }, { endedAt: { $gte: since } }] }),
  };
}
