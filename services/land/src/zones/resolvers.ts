import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { maySee } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { QueryResolvers, StableFarmlandTotalsResolvers, ZoneCheckResolvers } from '../resolvers/types.generated';
import { stableFarmlandTotals, type ZoneAreas, zoneConflicts, zoneVerdict } from './rules';

/** Projects whose totals are asked for at once. */
const PROJECTS_MAX = 100;

const land = (area: bigint) => quantityOf(area, 'LAND_PLAN');
const area =
  (name: Exclude<keyof ZoneAreas, 'stableFarmland'>) =>
  ({ areas }: { readonly areas: ZoneAreas }) => {
    const minor = areas[name];
    return minor === undefined ? null : land(minor);
  };

export const zoneCheck: ZoneCheckResolvers<LandContext> = {
  name: ({ name }) => name ?? null,
  projects: ({ projectIds }) => projectIds.map((id) => ({ id })),
  total: area('total'),
  outsideUrbanBoundary: area('outsideUrbanBoundary'),
  basicFarmland: area('basicFarmland'),
  ecologicalRedLine: area('ecologicalRedLine'),
  stableFarmland: ({ areas }) => land(areas.stableFarmland),
  conflicts: (check) => zoneConflicts(check),
  verdict: (check) => zoneVerdict(check),
};

export const stableFarmland: StableFarmlandTotalsResolvers<LandContext> = {
  own: ({ own }) => land(own),
  shared: ({ shared }) => [...shared],
  total: ({ total }) => (total === undefined ? null : land(total)),
};

/** 稳定耕地汇总 of the projects that are named and seen. */
export const stableFarmlandQuery: NonNullable<QueryResolvers<LandContext>['stableFarmland']> = async (
  _source,
  { projectIds },
  { projects, viewer, zoneChecks },
) => {
  const ids = [...new Set(projectIds)];
  if (ids.length > PROJECTS_MAX) {
    const [expected, received] = [`at most ${PROJECTS_MAX} entries`, String(ids.length)];
    throw new KuaijinError('INVALID_INPUT', { path: ['projectIds'], expected, received });
  }
  const known = await Promise.all(ids.map((id) => projects.load(id)));
  const seen = ids.filter((_id, i) => {
    const project = known[i];
    return project !== undefined && maySee(viewer, visibilityOfFollowed(project), 'region');
  });
  return stableFarmlandTotals(seen, await zoneChecks.sharedBy(seen));
};
