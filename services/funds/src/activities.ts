/**
 * What workflows may ask of funds: that of a case to reserve, commit, release and return money 要素跟着项目走, that of an
 * issue of special bonds to check how far it was paid out, those of a policy window and of visits to a site to remind.
 */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { elementActivities, transferActivities } from '@kuaijin/kit/accounts';
import type { TransferActivities } from '@kuaijin/kit/accounts/transfers/steps';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { BondActivities, PolicyWindowActivities, SiteVisitActivities } from '@kuaijin/workflow-funds/contracts';
import { checkBondIssue } from './bonds/check';
import { remindSiteVisit } from './file/visit-reminders';
import type { FundsStores } from './model/stores';
import { remindPolicyWindow } from './windows/remind';

export function fundsActivities(
  stores: FundsStores,
  projects: Pick<FollowedProjects, 'byIds'>,
): ElementActivities & BondActivities & PolicyWindowActivities & SiteVisitActivities & TransferActivities {
  return {
    ...elementActivities(stores.batches, projects),
    ...transferActivities(stores.batches),
    checkBondIssue: (args) => checkBondIssue(args, stores),
    remindSiteVisit: (args) => remindSiteVisit(args, stores),
    remindPolicyWindow: (args) => remindPolicyWindow(args, stores, projects),
  };
}
