/** 延长预留 as the keeper of a pool asks for it. */
import { orderFields, orderOf, place } from '@kuaijin/kit/accounts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { addDays, dateOf, endOf } from '@kuaijin/kit/working-days';
import { EXTENSION_DAYS_MOST } from '@kuaijin/workflow-land/domain/idle-reservation';
import { z } from 'zod';
import type { LandContext } from '../land-context';
import { landGraph } from '../land-graph';
import { reservationPayload } from '../resolvers/reservation-payload';
import type { MutationResolvers } from '../resolvers/types.generated';

const { idempotencyKey, account, reservationId, reason } = orderFields;
const extendInput = z.object({ idempotencyKey, poolId: account, reservationId, reason, until: dayInput });

export const extendReservation: NonNullable<MutationResolvers<LandContext>['extendReservation']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(extendInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { poolId, reservationId: reservation, until, ...asked } = parsed.value;
  const wrong = untilRefusal(until, dateOf(new Date()));
  if (wrong !== undefined) return refused(wrong);
  const posted = await place(context.pools, {
    ...orderOf(landGraph, context, 'extendReservation', { account: poolId, idempotencyKey: asked.idempotencyKey }),
    command: () => ({ kind: 'EXTEND', reservation, expiresAt: endOf(until), meta: { reason: asked.reason } }),
  });
  return reservationPayload(posted, reservation, context);
};

/** Why a reservation is not extended to a day, or undefined. */
function untilRefusal(until: string, today: string): Refusal | undefined {
  const last = addDays(today, EXTENSION_DAYS_MOST);
  if (until >= today && until <= last) return undefined;
  return refuse('INVALID_INPUT', ['input', 'until'], { expected: `a day from ${today} to ${last}`, received: until });
}
