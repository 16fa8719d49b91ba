/** The workflows of land. */
import { watchReservation } from '@kuaijin/kit/accounts/idle/reservation-watch';
import {
  finishTransfer,
  stepPatience,
  type TransferActivities,
  type TransferArgs,
} from '@kuaijin/kit/accounts/transfers/steps';
import { type Reminder, remindInTurn } from '@kuaijin/kit/working-days/reminders';
import type { DirectoryActivities, ElementNeed, ElementNeedActivities } from '@kuaijin/workflow-approvals/contracts';
import { officersIn } from '@kuaijin/workflow-approvals/contracts/officers';
import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { AdvanceYearEndActivities, AdvanceYearEndWatchArgs } from './advance-year-end-contracts';
import type { AdvanceDutyActivities, AdvanceLandWatchArgs } from './contracts';
import { type AdvanceDutyOfficer, advanceDutyReminders, notifiedOfDuty } from './domain/advance-duty';
import { notifiedAtYearEnd, yearEndReminders } from './domain/advance-year-end';
import { notifiedOfRequest } from './domain/quota-request-limit';
import type { PoolReservationActivities, ReservationWatchArgs } from './idle-reservation-contracts';
import type { QuotaRequestActivities, QuotaRequestWatchArgs } from './quota-request-contracts';

/** Department of natural resources 自然资源和规划局, of the region of the project or above. */
const NATURAL_RESOURCES = 'NR';
/** A stage is looked at this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

const patience = {
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

const { recordAdvanceDuty } = proxyActivities<AdvanceDutyActivities>(patience);
const { recordOpenAdvances } = proxyActivities<AdvanceYearEndActivities>(patience);
const { standingOfQuotaRequest, recordQuotaRequestStage } = proxyActivities<QuotaRequestActivities>(patience);
const { standingOfReservation, resolveIdleReservation } = proxyActivities<PoolReservationActivities>(patience);

/** 先行用地报批期限 of one grant: reminder, escalation, end; over as soon as the whole is applied for. */
export async function advanceLandWatch(args: AdvanceLandWatchArgs): Promise<void> {
  const { projectId, regionId, grantId, applyBy } = args;
  await remind(advanceDutyReminders(applyBy), async (stage, asOf) => {
    const recipientIds = await officersOf(regionId, notifiedOfDuty(stage));
    return recordAdvanceDuty({ projectId, grantId, stage, asOf: asOf(), recipientIds });
  });
}

/** 年末预支提醒 of one pool in one year. */
export async function advanceYearEndWatch({ poolId, regionId, year }: AdvanceYearEndWatchArgs): Promise<void> {
  await remind(yearEndReminders(year), async (stage, asOf) => {
    const recipientIds = await officersOf(regionId, notifiedAtYearEnd[stage]);
    await recordOpenAdvances({ poolId, year, stage, asOf: asOf(), recipientIds });
    return { isOver: false };
  });
}

/** Looks at a request in one run; then the history begins anew. */
const LOOKS_IN_A_RUN = 100;

/** 争取指标办理期限 of one request: reminder, escalation, end for each office that has it; over as soon as it is answered. */
export async function quotaRequestWatch({ requestId, lookAt }: QuotaRequestWatchArgs): Promise<void> {
  let next = lookAt;
  for (let looks = 0; looks < LOOKS_IN_A_RUN; looks += 1) {
    await sleep(Math.max(1, next + AFTER_MIDNIGHT_MS - Date.now()));
    let standing = await standingOfQuotaRequest({ requestId, asOf: Date.now() });
    if (standing.stage !== null) {
      const recipientIds = await officersOf(standing.atRegionId, notifiedOfRequest[standing.stage]);
      const { stage } = standing;
      standing = await recordQuotaRequestStage({ requestId, stage, asOf: Date.now(), recipientIds });
    }
    if (standing.nextAt === null) return;
    next = standing.nextAt;
  }
  await continueAsNew<typeof quotaRequestWatch>({ requestId, lookAt: next });
}

/** 闲置预留 of one reservation, until nothing of it is held any more. */
export async function reservationWatch({ lookAt, ...reservation }: ReservationWatchArgs): Promise<void> {
  const next = await watchReservation(
    reservation,
    lookAt,
    { standingOfReservation, resolveIdleReservation },
    { sleep, now: Date.now, needOf, officersOf: (regionId) => officersOf(regionId, ['HEAD']) },
  );
  if (next !== null) await continueAsNew<typeof reservationWatch>({ ...reservation, lookAt: next });
}

/** Each reminder some seconds late, so that every clock agrees that its moment has come. */
const remind = <T>(
  reminders: readonly Reminder<T>[],
  act: (what: T, asOf: () => number) => Promise<{ readonly isOver: boolean }>,
): Promise<void> =>
  remindInTurn(
    reminders.map(({ what, at }) => ({ what, at: new Date(at.getTime() + AFTER_MIDNIGHT_MS) })),
    { sleep, now: Date.now, act: (what) => act(what, Date.now) },
  );

async function needOf(caseId: string, reservationId: string): Promise<ElementNeed> {
  const { needOfElement } = proxyActivities<ElementNeedActivities>({ ...patience, taskQueue: queueOf('approvals') });
  return (await needOfElement({ caseId, reservationId })).need;
}

/** Task queue of another service. */
const queueOf = (service: string): string => workflowInfo().taskQueue.replace(/land$/, service);

const officersOf = (regionId: string, officers: readonly AdvanceDutyOfficer[]): Promise<readonly string[]> =>
  officersIn(
    proxyActivities<DirectoryActivities>({ ...patience, taskQueue: queueOf('directory') }),
    regionId,
    NATURAL_RESOURCES,
    officers,
  );

/** 调剂, 结转 of quota that has left its pool. */
export const accountTransfer = (args: TransferArgs): Promise<void> =>
  finishTransfer(args, proxyActivities<TransferActivities>(stepPatience));
