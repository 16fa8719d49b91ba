/** 三区三线核对 in the store: a journal stream and a document for each project, and for each group. */
import { type KindOf, type Things, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import DataLoader from 'dataloader';
import { type ZoneCheck, zoneVerdict } from './rules';

export const ZONES_CHECKED = 'zones.checked';

export const zoneCheckKind: KindOf<ZoneCheck> = {
  source: 'land',
  name: 'zone_check',
  documents: thingDocuments('zone_checks', ['SHARED']),
  apply: (_before, { data }) => (data as { readonly check: ZoneCheck }).check,
  projectsOf: ({ projectIds }) => projectIds,
  eventOf: (check) => ({
    data: {
      areaMinor: check.areas.stableFarmland.toString(),
      documentNumber: check.documentNumber,
      memberCount: check.memberCount,
      verdict: zoneVerdict(check),
      projectIds: [...check.projectIds],
    },
  }),
};

/** One thing for a project, one for a group of a region by its name. */
export const zoneCheckId = ({ name, projectIds, regionId }: Omit<ZoneCheck, 'id'>): string =>
  name === undefined ? `zones-${projectIds[0]}` : deriveId('zone-group', regionId, name);

/** What was checked of projects, in one query. */
export const projectZonesLoader = (checks: Things<ZoneCheck>): DataLoader<string, readonly ZoneCheck[]> =>
  new DataLoader(async (projectIds) => {
    const found = await checks.sharedBy(projectIds);
    return projectIds.map((id) => found.filter((check) => check.projectIds.includes(id)));
  });
