/** What the workflow of a case may ask of funds: reserve, commit, release and return money 要素跟着项目走. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { elementActivities } from '@kuaijin/kit/accounts';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { Batches } from './model/batches';

export function fundsActivities(batches: Batches, projects: Pick<FollowedProjects, 'byIds'>): ElementActivities {
  return elementActivities(batches, projects);
}
