/** 截止提醒: owners of the candidates of a window hear of its close. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { storable, systemAct } from '@kuaijin/kit/aggregate/things';
import type { BsonData } from '@kuaijin/kit/journal';
import { endOf } from '@kuaijin/kit/working-days';
import { isOvertaken } from '@kuaijin/kit/working-days/reminders';
import type { RemindPolicyWindowArgs } from '@kuaijin/workflow-funds/contracts';
import { windowReminders } from '@kuaijin/workflow-funds/domain/reminders';
import type { FundsStores } from '../model/stores';
import { candidatesOf } from './candidates';

/**
 * Reminds of the close of a window, once for each number of days before it; nobody of one whose outcome is known.
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: remind again
 */
export async function remindPolicyWindow(
  { windowId, daysLeft, asOf }: RemindPolicyWindowArgs,
  stores: FundsStores,
  projects: Pick<FollowedProjects, 'byIds'>,
): Promise<{ isOver: boolean }> {
  const window = await stores.windows.get(windowId);
  if (window === undefined || window.outcome !== undefined) return { isOver: true };
  const now = new Date(asOf);
  if (endOf(window.closesOn) <= now) return { isOver: true };
  if (isOvertaken(windowReminders(window.closesOn), daysLeft, now)) return { isOver: false };
  const candidates = await candidatesOf(window, stores, projects);
  const ownerIds = [...new Set(candidates.flatMap(({ ownerId }) => ownerId ?? []))];
  const key = `remind/${daysLeft}`;
  const command = { key, content: { daysLeft } as BsonData, act: systemAct, at: new Date() };
  await stores.windows.execute(windowId, command, () => [
    storable({ type: 'policyWindow.reminded', data: { daysLeft, ownerIds } }),
  ]);
  return { isOver: false };
}
