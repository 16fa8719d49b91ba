/** What the workflow of a case may ask of funds: reserve, commit, release and return money 要素跟着项目走. */
import { elementActivities } from '@kuaijin/kit/accounts';
import type { ElementActivities } from '@kuaijin/workflow-approvals/contracts';
import type { Batches } from './model/batches';

export function fundsActivities(batches: Batches): ElementActivities {
  return elementActivities(batches);
}
