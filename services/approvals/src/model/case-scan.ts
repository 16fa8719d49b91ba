import { regionPrefix } from '@kuaijin/kit/access/region-scope';
import type { VersionedDocument } from '@kuaijin/kit/read-models';
import { endOf, startOf } from '@kuaijin/kit/working-days';
import type { CaseState } from '@kuaijin/workflow-approvals/domain/case';
import type { Filter } from 'mongodb';
import type { Caller } from '../domain/scope';
import type { Period } from '../domain/statistics/statistics';
import type { CaseStore } from './case-store';
import type { CaseDocument } from './documents';
import { scopeFilter } from './scope-filter';

/** Cases read at once. */
const BATCH = 100;

/** Which cases a reading of many goes through. */
export interface CaseScan {
  readonly period: Period;
  readonly catalogueCode?: string;
  /** GB/T 2260 code; the regions inside it count. */
  readonly regionCode?: string;
}

/** Every case that the caller may see and that was under way in the period, in no order, a batch in memory at a time. */
export async function* casesUnderWay(store: CaseStore, identity: Caller, scan: CaseScan): AsyncGenerator<CaseState> {
  const cursor = store.cases.collection.find(filterOf(identity, scan), { projection: { _id: 1 }, batchSize: 500 });
  let ids: string[] = [];
  for await (const { _id } of cursor) {
    ids.push(String(_id));
    if (ids.length < BATCH) continue;
    yield* (await store.getMany(ids)).values();
    ids = [];
  }
  yield* (await store.getMany(ids)).values();
}

function filterOf(
  identity: Caller,
  { period, catalogueCode, regionCode }: CaseScan,
): Filter<VersionedDocument<CaseDocument>> {
  const { from, to } = period;
  const all: Filter<VersionedDocument<CaseDocument>>[] = [scopeFilter(identity)];
  if (catalogueCode !== undefined) all.push({ catalogueCode });
  if (regionCode !== undefined) {
    const prefix = regionPrefix(regionCode);
    all.push({ regionCode: { $gte: prefix.padEnd(6, '0'), $lte: prefix.padEnd(6, '9') } });
  }
  if (to !== undefined) all.push({ submittedAt: { $lt: endOf(to).getTime() } });
  if (from !== undefined) {
    all.push({
      $or: [{ endedAt: { $exists: false } }, { endedAt: { $gte: startOf(from).getTime() } }],
    });
  }
  return { $and: all };
}
