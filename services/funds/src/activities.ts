/**
 * What workflows may ask of funds: that of a case to reserve, commit, release and return money 要素跟着项目走, that of an
 * issue of special bonds to check how far it was paid out, that of a change of use to move its money, those of a policy
 * window and of visits to a site to remind, and that of a reservation to call to mind that nobody uses it.
 */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { elementActivities, transferActivities } from '@kuaijin/kit/accounts';
import type { TransferActivities } from '@kuaijin/kit/accounts/transfers/steps';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { BondActivities, PolicyWindowActivities, SiteVisitActivities } from '@kuaijin/workflow-funds/contracts';
import type { UseChangeActivities } from '@kuaijin/workflow-funds/domain/use-change';
import type { BatchReservationActivities } from '@kuaijin/workflow-funds/idle-reservation-contracts';
import { checkBondIssue } from './bonds/check';
import { useChangeActivities } from './bonds/use-change';
import { remindSiteVisit } from './file/visit-reminders';
import { batchReservationActivities } from './idle/batch-reservations';
import type { FundsStores } from './model/stores';
import { remindPolicyWindow } from './windows/remind';

type FundsActivities = ElementActivities &
  BondActivities &
  PolicyWindowActivities &
  SiteVisitActivities &
  TransferActivities &
  UseChangeActivities &
  BatchReservationActivities;

export function fundsActivities(stores: FundsStores, projects: Pick<FollowedProjects, 'byIds'>): FundsActivities {
  return {
    ...elementActivities(stores.batches, projects),
    ...transferActivities(stores.batches),
    ...useChangeActivities(stores),
    ...batchReservationActivities(stores, projects),
    checkBondIssue: (args) => checkBondIssue(args, stores),
    remindSiteVisit: (args) => remindSiteVisit(args, stores),
    remindPolicyWindow: (args) => remindPolicyWindow(args, stores, projects),
  };
}
