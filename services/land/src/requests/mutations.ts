/** 争取指标 as offices ask for quota, pass requests on and answer them. */

import { regionAbove } from '@kuaijin/kit/access/region-scope';
import { requireProject } from '@kuaijin/kit/accounts';
import { askedBy } from '@kuaijin/kit/aggregate/asked-by';
import { storable } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import { quantityMinor, refusedQuantity } from '@kuaijin/kit/measures/quantity';
import { quotaRequestLimit } from '@kuaijin/workflow-land/domain/quota-request-limit';
import type { LandContext } from '../land-context';
import { before } from '../reserve/allocation-order';
import { orderOf } from '../reserve/order-of-requests';
import type { MutationResolvers } from '../resolvers/types.generated';
import { carryOut } from './grants';
import { declineInput, grantInput, passOnInput, requestInput } from './inputs';
import { closedRefusal, elsewhereRefusal, grantRefusal, type QuotaRequest, type QuotaRequestFact } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<LandContext>[Name]>;

export const requestQuota: Resolver<'requestQuota'> = async (_source, { input }, context) => {
  const parsed = parseInput(requestInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { poolId, projectId, purpose, documentNumber, idempotencyKey } = parsed.value;
  const pool = await context.loaders.accounts.load(poolId);
  if (pool === undefined) return refused(refuse('NOT_FOUND', ['input', 'poolId'], { received: poolId }));
  const { regionId, kind, year } = pool.meta;
  const atRegionId = regionAbove(regionId);
  if (atRegionId === undefined) {
    const expected = 'a pool of a county or a city: a province asks nobody here';
    return refused(refuse('INVALID_INPUT', ['input', 'poolId'], { expected, received: poolId }));
  }
  const amount = quantityMinor(input.amount, kind);
  if (isRefusal(amount)) return refused(amount);
  if (projectId) await requireProject(projectId, pool, context.projects);
  const project = projectId ? await context.projects.load(projectId) : undefined;
  const id = deriveId('quota-request', context.identity.subject, idempotencyKey);
  const asked = { poolId, amount, purpose, documentNumber, ...(projectId ? { projectId } : {}) };
  const request = {
    ...{ id, regionId, kind, year, atRegionId, limit: quotaRequestLimit(new Date()) },
    ...asked,
    ...(project?.ownerId === undefined ? {} : { ownerId: project.ownerId }),
  };
  return change(context, { mutation: 'requestQuota', idempotencyKey, requestId: id, asked }, (known) =>
    known === undefined
      ? { type: 'quotaRequest.submitted', request }
      : refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }),
  );
};

export const passOnQuotaRequest: Resolver<'passOnQuotaRequest'> = (_source, { input }, context) => {
  const parsed = parseInput(passOnInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { requestId, idempotencyKey, opinion } = parsed.value;
  const order = { mutation: 'passOnQuotaRequest', idempotencyKey, requestId, asked: { opinion } };
  return change(context, order, (request, version) => {
    if (request === undefined) return unknownRequest(requestId);
    const { region } = context.identity;
    const wrong = elsewhereRefusal(request, region) ?? closedRefusal(request, version);
    if (wrong !== undefined) return wrong;
    const toRegionId = regionAbove(request.atRegionId);
    if (toRegionId === undefined) {
      const expected = 'a request that a city has: the province is the last to decide';
      return refuse('INVALID_INPUT', ['input', 'requestId'], { expected, received: requestId });
    }
    return { type: 'quotaRequest.passedOn', toRegionId, opinion, limit: quotaRequestLimit(new Date()) };
  });
};

export const declineQuotaRequest: Resolver<'declineQuotaRequest'> = (_source, { input }, context) =>
  end(context, 'declineQuotaRequest', 'quotaRequest.declined', input);

export const withdrawQuotaRequest: Resolver<'withdrawQuotaRequest'> = (_source, { input }, context) =>
  end(context, 'withdrawQuotaRequest', 'quotaRequest.withdrawn', input);

export const grantQuotaRequest: Resolver<'grantQuotaRequest'> = async (_source, { input }, context) => {
  const parsed = parseInput(grantInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { requestId, idempotencyKey, documentNumber, reservePoolId, passedOverBecause } = parsed.value;
  const request = await context.requests.get(requestId);
  if (request === undefined) return refused(unknownRequest(requestId));
  const amount = input.amount ? quantityMinor(input.amount, request.kind) : request.amount;
  if (isRefusal(amount)) return refused(amount);
  const wrongReserve = reservePoolId ? await reserveRefusal(reservePoolId, request, amount, context) : undefined;
  const order = await orderOf(request.atRegionId, request, context);
  const passedOver = before(order, requestId).map(({ candidate }) => candidate.requestId);
  const asked = { amount, documentNumber, reservePoolId: reservePoolId ?? null, because: passedOverBecause ?? null };
  const answer = await change(
    context,
    { mutation: 'grantQuotaRequest', idempotencyKey, requestId, asked },
    (known = request, version) =>
      elsewhereRefusal(known, context.identity.region) ??
      closedRefusal(known, version) ??
      grantRefusal(known, amount) ??
      wrongReserve ??
      passedOverRefusal(passedOver, passedOverBecause) ?? {
        type: 'quotaRequest.grantDecided',
        grant: {
          ...{ number: known.grants.length + 1, amount, documentNumber, passedOver },
          poolId: reservePoolId ?? known.poolId,
          isFromReserve: reservePoolId !== undefined && reservePoolId !== null,
          ...(passedOver.length > 0 && passedOverBecause ? { passedOverBecause } : {}),
        },
      },
  );
  if (!('request' in answer)) return answer;
  const failed = await carryOut(answer.request, context);
  if (failed !== undefined) return refused({ ...failed, path: ['input', 'amount'] });
  return { ...answer, request: (await context.requests.get(requestId)) ?? answer.request };
};

/** Why a request may not be served before others, or undefined. */
function passedOverRefusal(passedOver: readonly string[], because: string | null | undefined): Refusal | undefined {
  const [first] = passedOver;
  if (first === undefined || because) return undefined;
  return refuse('ALLOCATION_OUT_OF_ORDER', ['input', 'passedOverBecause'], {
    expected: `a reason, or ${first} before: it is the first in the order`,
    received: 'nothing',
  });
}

/** Why an amount cannot be held in a reserve for the project of a request, or undefined. */
async function reserveRefusal(
  poolId: string,
  { atRegionId, kind, year, projectId }: QuotaRequest,
  amount: bigint,
  { loaders }: LandContext,
): Promise<Refusal | undefined> {
  const path = ['input', 'reservePoolId'];
  const pool = await loaders.accounts.load(poolId);
  const meta = pool?.meta;
  const isOfOffice = meta?.regionId === atRegionId && meta.kind === kind && meta.year === year;
  if (pool === undefined || meta?.isReserve !== true || !isOfOffice) {
    return refuse('NOT_FOUND', path, { expected: `a reserve of ${atRegionId}: ${kind} ${year}`, received: poolId });
  }
  if (projectId === undefined) {
    const expected = 'left out: a reserve holds for a project, and the request names none';
    return refuse('INVALID_INPUT', path, { expected, received: poolId });
  }
  if (pool.available >= amount) return undefined;
  const details = { requested: refusedQuantity(amount, kind), available: refusedQuantity(pool.available, kind) };
  return refuse('INSUFFICIENT_QUOTA', ['input', 'amount'], { details });
}

function end(
  context: LandContext,
  mutation: 'declineQuotaRequest' | 'withdrawQuotaRequest',
  type: 'quotaRequest.declined' | 'quotaRequest.withdrawn',
  input: object,
) {
  const parsed = parseInput(declineInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { requestId, idempotencyKey, reason } = parsed.value;
  return change(context, { mutation, idempotencyKey, requestId, asked: { reason } }, (request, version) => {
    if (request === undefined) return unknownRequest(requestId);
    // It is taken back by the office that asked, which `@reach` knows.
    const isAnswer = type === 'quotaRequest.declined';
    const elsewhere = isAnswer ? elsewhereRefusal(request, context.identity.region) : undefined;
    return elsewhere ?? closedRefusal(request, version) ?? { type, reason };
  });
}

const unknownRequest = (received: string): Refusal => refuse('NOT_FOUND', ['input', 'requestId'], { received });

interface RequestOrder {
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly asked: object;
}

/** Decides on a request and stores what follows, once for ever by the key. */
async function change(
  context: LandContext,
  { mutation, idempotencyKey, requestId, asked }: RequestOrder,
  decide: (request: QuotaRequest | undefined, version: number) => QuotaRequestFact | Refusal,
) {
  const command = askedBy(context, mutation, idempotencyKey, 'LAND_MANAGER');
  const content = asked as BsonData;
  const executed = await context.requests.execute(requestId, { ...command, content }, (request, version) => {
    const decided = decide(request, version);
    if ('code' in decided) return decided;
    const { type, ...data } = decided;
    return [storable({ type, data })];
  });
  if (!executed.ok) return refused(executed.refusal);
  return { request: executed.state, cursor: executed.cursor, userErrors: [] };
}
