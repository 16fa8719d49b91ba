/**
 * What workflows may ask of land: that of a case to reserve, commit, release and return quota 要素跟着项目走, that of a grant
 * of advance land use to record how its duty stands.
 */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { accountLoaders, elementActivities, transferActivities } from '@kuaijin/kit/accounts';
import type { TransferActivities } from '@kuaijin/kit/accounts/transfers/steps';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { AdvanceDutyActivities } from '@kuaijin/workflow-land/contracts';
import { replacementRefusal, replacementsOf } from './domain/farmland-replacement';
import { holdingsOf, type Pools } from './model/pools';
import type { Sites } from './site/model';

/** A case commits by the rule of its catalogue, but land not before the arable land of its site is replaced. */
export function landActivities(
  pools: Pools,
  sites: Pick<Sites, 'byIds' | 'recordDuty'>,
  projects: Pick<FollowedProjects, 'byIds'>,
): ElementActivities & AdvanceDutyActivities & TransferActivities {
  const elements = elementActivities(pools, projects, async ({ kind }, { projectId }) => {
    const areas = (await sites.byIds([projectId])).get(projectId)?.preExamination?.areas;
    if (areas === undefined || areas.arable === 0n) return undefined;
    const reservations = await accountLoaders(pools).projectReservations.load(projectId);
    return replacementRefusal(kind, replacementsOf(areas, holdingsOf(reservations)));
  });
  return {
    ...elements,
    ...transferActivities(pools),
    recordAdvanceDuty: async (args) => ({ isOver: await sites.recordDuty(args) }),
  };
}
