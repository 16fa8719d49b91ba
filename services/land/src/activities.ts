/** What the workflow of a case may ask of land: reserve, commit, release and return quota 要素跟着项目走. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { elementActivities } from '@kuaijin/kit/accounts';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { Pools } from './model/pools';

export function landActivities(pools: Pools, projects: Pick<FollowedProjects, 'byIds'>): ElementActivities {
  return elementActivities(pools, projects);
}
