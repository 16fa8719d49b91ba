/** What the workflow of a case may ask of land: reserve, commit, release and return quota 要素跟着项目走. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { accountLoaders, elementActivities } from '@kuaijin/kit/accounts';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import { replacementRefusal, replacementsOf } from './domain/farmland-replacement';
import { holdingsOf, type Pools } from './model/pools';
import type { Sites } from './site/model';

/** A case commits by the rule of its catalogue, but land not before the arable land of its site is replaced. */
export function landActivities(
  pools: Pools,
  sites: Pick<Sites, 'byIds'>,
  projects: Pick<FollowedProjects, 'byIds'>,
): ElementActivities {
  return elementActivities(pools, projects, async ({ kind }, { projectId }) => {
    const areas = (await sites.byIds([projectId])).get(projectId)?.preExamination?.areas;
    if (areas === undefined || areas.arable === 0n) return undefined;
    const reservations = await accountLoaders(pools).projectReservations.load(projectId);
    return replacementRefusal(kind, replacementsOf(areas, holdingsOf(reservations)));
  });
}
