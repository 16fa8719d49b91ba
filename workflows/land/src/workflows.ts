/** The workflows of land. */
import { finishTransfer, type TransferActivities, type TransferArgs } from '@kuaijin/kit/accounts/transfers/steps';
import type { DirectoryActivities } from '@kuaijin/workflow-approvals/contracts';
import { proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { AdvanceDutyActivities, AdvanceLandWatchArgs } from './contracts';
import { type AdvanceDutyOfficer, advanceDutyMoment, advanceDutyStages } from './domain/advance-duty';

/** Department of natural resources 自然资源和规划局, of the region of the project or above. */
const NATURAL_RESOURCES = 'NR';
/** A stage is looked at this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

const patience = {
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

const { recordAdvanceDuty } = proxyActivities<AdvanceDutyActivities>(patience);

/** 先行用地报批期限 of one grant: reminder, escalation, end; over as soon as the whole is applied for. */
export async function advanceLandWatch(args: AdvanceLandWatchArgs): Promise<void> {
  const { projectId, regionId, grantId, applyBy } = args;
  for (const { stage, notifies } of advanceDutyStages) {
    const wait = advanceDutyMoment(applyBy, stage).getTime() + AFTER_MIDNIGHT_MS - Date.now();
    await sleep(Math.max(1, wait));
    const recipientIds = await officersOf(regionId, notifies);
    const { isOver } = await recordAdvanceDuty({ projectId, grantId, stage, asOf: Date.now(), recipientIds });
    if (isOver) return;
  }
}

/** The officers whom the directory names now; who is not named is not notified. */
async function officersOf(regionId: string, officers: readonly AdvanceDutyOfficer[]): Promise<readonly string[]> {
  if (officers.length === 0) return [];
  const { resolveDepartments, recipientOf } = proxyActivities<DirectoryActivities>({
    ...patience,
    taskQueue: workflowInfo().taskQueue.replace(/land$/, 'directory'),
  });
  const found = await resolveDepartments({ regionId, codes: [NATURAL_RESOURCES] });
  const departmentId = found[NATURAL_RESOURCES];
  if (departmentId === undefined || departmentId === null) return [];
  const persons = await Promise.all(officers.map((rung) => recipientOf({ departmentId, rung })));
  return persons.flatMap((person) => person?.actorId ?? []);
}

/** 调剂, 结转 of quota that has left its pool. */
export const accountTransfer = (args: TransferArgs): Promise<void> =>
  finishTransfer(args, proxyActivities<TransferActivities>(patience));
