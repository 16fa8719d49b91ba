/** What the watch over a request for quota asks of land (task queue `<prefix>-land`). */
import type { QuotaRequestStage } from './domain/quota-request-limit';

export interface QuotaRequestMoment {
  readonly requestId: string;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
}

/** How a request stands to its limit. */
export interface QuotaRequestStanding {
  /** The stage that is reached and not recorded yet; null = none. */
  readonly stage: QuotaRequestStage | null;
  /** The region that has the request. */
  readonly atRegionId: string;
  /** Epoch milliseconds of the next look; null = nothing is left to watch. */
  readonly nextAt: number | null;
}

export interface RecordQuotaRequestStageArgs extends QuotaRequestMoment {
  readonly stage: QuotaRequestStage;
  /** Persons whom the directory names for this stage. */
  readonly recipientIds: readonly string[];
}

export interface QuotaRequestActivities {
  /** Changes nothing. */
  standingOfQuotaRequest(args: QuotaRequestMoment): Promise<QuotaRequestStanding>;
  /** Records that a stage was reached and notifies whom it concerns, once for each office that has the request. */
  recordQuotaRequestStage(args: RecordQuotaRequestStageArgs): Promise<QuotaRequestStanding>;
}

/** Type name of the workflow that watches one request. */
export const QUOTA_REQUEST_WATCH = 'quotaRequestWatch';

export interface QuotaRequestWatchArgs {
  readonly requestId: string;
  /** Epoch milliseconds of the first look. */
  readonly lookAt: number;
}

/** Id of the watch over a request, under the prefix of the deployment. */
export const quotaRequestWatchId = (requestId: string): string => `land/quota-request/${requestId}`;
