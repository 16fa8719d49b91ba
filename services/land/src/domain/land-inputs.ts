/**
 * What the inputs of the mutations have to be beyond their GraphQL types. Amounts are read later, when the kind of the
 * pool is known.
 */
import { orderFields } from '@kuaijin/kit/accounts';
import { z } from 'zod';

const { idempotencyKey, account, reservationId, projectId, documentNumber, purpose, regionId, year } = orderFields;

const given = z.object({ idempotencyKey, poolId: account });

/** 用地预审, 先行用地: what they have in common. */
export const siteFields = { idempotencyKey, projectId, documentNumber } as const;
/** 设立指标池 */
export const openQuotaPoolInput = z.object({
  ...{ idempotencyKey, regionId, year },
  advanceSharePercent: z.int().min(1).max(100).nullish(),
});
/** 下达, 预支, 归还, 收回: each rests on a document */
export const documentedInput = given.extend({ documentNumber });
/** 预留 */
export const reserveQuotaInput = given.extend({ projectId, purpose });
/** 核销, 释放 */
export const resolveReservationInput = given.extend({ reservationId, documentNumber: documentNumber.nullish() });
