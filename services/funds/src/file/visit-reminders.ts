/** 到现场提醒: who owes a visit hears of it before its last day and after it. */
import { storable, systemAct } from '@kuaijin/kit/aggregate/things';
import { isOvertaken } from '@kuaijin/kit/working-days/reminders';
import type { RemindSiteVisitArgs } from '@kuaijin/workflow-funds/contracts';
import { visitReminders } from '@kuaijin/workflow-funds/domain/reminders';
import type { FundsStores } from '../model/stores';
import { fileId } from './model';
import { isVisitOwed } from './rules';

/**
 * Reminds of a visit that is owed by a day, each stage of the day once for ever.
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: remind again
 */
export async function remindSiteVisit(
  { projectId, kind, by, stage, asOf }: RemindSiteVisitArgs,
  { files }: Pick<FundsStores, 'files'>,
): Promise<{ isOver: boolean }> {
  const file = await files.get(fileId(projectId));
  if (file === undefined || !isVisitOwed(file, kind, by)) return { isOver: true };
  if (isOvertaken(visitReminders(by), stage, new Date(asOf))) return { isOver: false };
  const { id, regionId, ownerId } = file;
  const place = { id, regionId, projectId, ...(ownerId === undefined ? {} : { ownerId }) };
  const reminder = { kind, by, stage };
  const command = { key: `remind/${kind}/${by}/${stage}`, content: reminder, act: systemAct, at: new Date() };
  await files.execute(id, command, () => [storable({ type: 'siteVisit.reminded', data: { place, ...reminder } })]);
  return { isOver: false };
}
