/** 配置次序 of the requests that an office has, from what is known of their projects now. */

import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { dateOf } from '@kuaijin/kit/working-days';
import type { LandContext } from '../land-context';
import { type AllocationPlace, allocationOrder } from './allocation-order';

/** Open requests of a region that are put in order at once, at most. */
const REQUESTS_AT_ONCE = 1_000;

/** What is served from one plan: requests for one kind of quota of one year. */
export interface AllocationRound {
  readonly kind: QuotaKind;
  readonly year: number;
}

/** The open requests that the office of a region has for one kind and year, in the order in which they are served. */
export async function orderOf(
  regionId: string,
  { kind, year }: AllocationRound,
  { requests, loaders, projects, listed, keyProjectLists }: LandContext,
): Promise<readonly AllocationPlace[]> {
  const open = await requests.inRegion(regionCodeOf(regionId) ?? '', 'OPEN', REQUESTS_AT_ONCE);
  const own = open.filter((one) => one.atRegionId === regionId && one.kind === kind && one.year === year);
  const projectIds = own.flatMap(({ projectId }) => projectId ?? []);
  const keyLists = await listed.keyListsOf(projectIds, dateOf(new Date()), keyProjectLists);
  const candidates = own.map(async ({ id, projectId, submittedAt }) => {
    if (projectId === undefined) return { requestId: id, keyLists: [], submittedAt };
    const [project, evaluation] = await Promise.all([projects.load(projectId), loaders.evaluations.load(projectId)]);
    return {
      ...{ requestId: id, projectId, submittedAt },
      keyLists: keyLists.get(projectId) ?? [],
      startVerifiedAt: project?.startVerifiedAt,
      score: evaluation?.evaluations.at(-1)?.score,
    };
  });
  return allocationOrder(await Promise.all(candidates));
}
