/**
 * What workflows may ask of funds: that of a case to reserve, commit, release and return money 要素跟着项目走, that of an
 * issue of special bonds to check how far it was paid out.
 */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { elementActivities } from '@kuaijin/kit/accounts';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { BondActivities } from '@kuaijin/workflow-funds/contracts';
import { checkBondIssue } from './bonds/check';
import type { FundsStores } from './model/stores';

export function fundsActivities(
  stores: Pick<FundsStores, 'batches' | 'bonds' | 'files'>,
  projects: Pick<FollowedProjects, 'byIds'>,
): ElementActivities & BondActivities {
  return {
    ...elementActivities(stores.batches, projects),
    checkBondIssue: (args) => checkBondIssue(args, stores),
  };
}
