/** 办理期限 of requests for quota, as the workflow that watches them asks for it. */
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { BsonData } from '@kuaijin/kit/journal';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import {
  QUOTA_REQUEST_WATCH,
  type QuotaRequestActivities,
  type QuotaRequestStanding,
  type QuotaRequestWatchArgs,
  quotaRequestWatchId,
} from '@kuaijin/workflow-land/quota-request-contracts';
import { type QuotaRequest, type QuotaRequestFact, stageFact, standingAt } from './rules';

/** The activities of the watch. They read the journal. */
export function quotaRequestActivities(
  requests: Pick<Things<QuotaRequest>, 'get' | 'execute'>,
): QuotaRequestActivities {
  return {
    async standingOfQuotaRequest({ requestId, asOf }) {
      return standing(await requests.get(requestId), new Date(asOf));
    },
    async recordQuotaRequestStage({ requestId, stage, asOf, recipientIds }) {
      const at = new Date(asOf);
      const known = await requests.get(requestId);
      if (known === undefined) return standing(undefined, at);
      const executed = await requests.execute(
        requestId,
        {
          key: `stage/${known.atRegionId}/${stage}`,
          content: { stage } as BsonData,
          act: systemAct,
          at,
        },
        (request = known, version) => {
          if (standingAt(request, at).stage !== stage) return overtaken(request, version);
          const { type, ...data } = stageFact(stage, recipientIds);
          return [storable({ type, data })];
        },
      );
      return standing(executed.ok ? executed.state : await requests.get(requestId), at);
    },
  };
}

/** The request was acted on meanwhile. */
const overtaken = ({ status, stage }: QuotaRequest, version: number): Refusal =>
  refuse('STATE_CONFLICT', ['requestId'], {
    expected: 'the stage that is reached',
    received: stage ?? 'none',
    details: { status, version },
  });

function standing(request: QuotaRequest | undefined, at: Date): QuotaRequestStanding {
  if (request === undefined) return { stage: null, atRegionId: '', nextAt: null };
  const { stage, nextAt } = standingAt(request, at);
  return { stage: stage ?? null, atRegionId: request.atRegionId, nextAt: nextAt?.getTime() ?? null };
}

const SUBMITTED: QuotaRequestFact['type'] = 'quotaRequest.submitted';

/** Every request is watched from when it is reported. */
export const quotaRequestWatches: StartedByEvents = {
  follower: 'quota-request-watches',
  sources: ['land'],
  types: [SUBMITTED],
  startedBy: ({ subject, data }) => {
    const lookAt = data?.['lookAt'];
    if (!(lookAt instanceof Date)) return undefined;
    const args: QuotaRequestWatchArgs = { requestId: subject, lookAt: lookAt.getTime() };
    return { type: QUOTA_REQUEST_WATCH, id: quotaRequestWatchId(subject), args };
  },
};
