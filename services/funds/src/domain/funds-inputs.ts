/** What the inputs of the mutations have to be beyond their GraphQL types. */
import { orderFields } from '@kuaijin/kit/accounts';
import { z } from 'zod';

const { idempotencyKey, account, reservationId, projectId, documentNumber, purpose, regionId, year, reason } =
  orderFields;

/** Fields of what is recorded of a project beside the ledger, with their limits. */
export const projectFields = {
  ...{ idempotencyKey, projectId, documentNumber, reservationId, regionId, year, purpose, reason },
  name: z.string().trim().min(1).max(200),
  note: z.string().trim().min(1).max(2_000),
} as const;

/** Projects that one award may name. */
const MEMBERS_MAX = 1_000;

const given = z.object({ idempotencyKey, batchId: account });

/** 设立资金批次 */
export const openFundBatchInput = z.object({ idempotencyKey, regionId, year, name: purpose });
/** 拨付, 支出: each rests on a document */
export const payFundsInput = given.extend({ reservationId, documentNumber });
/** 下达, 收回资金: each rests on a document */
export const documentedFundsInput = given.extend({ documentNumber });
/** 预留资金 */
export const reserveFundsInput = given.extend({ projectId, purpose });
/** 核定, 释放 */
export const resolveFundsInput = given.extend({ reservationId, documentNumber: documentNumber.nullish() });
/** A share in per cent, or how many times over: as it is published, so that nothing is rounded. */
export const ratioInput = z
  .string()
  .refine(isRatio, { params: { expected: 'more than 0 and at most 100, with at most 4 decimals' } });
/** 登记打捆资金: an award to one project is none */
export const recordGroupAwardInput = z.object({
  idempotencyKey,
  memberCount: z.int().min(2).max(1_000_000).nullish(),
  projectIds: z
    .array(projectId)
    .max(MEMBERS_MAX)
    .refine((ids) => new Set(ids).size === ids.length, { params: { expected: 'each project once' } }),
  partOfId: account.nullish(),
  batchId: account.nullish(),
  level: z.enum(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY']).nullish(),
  regionId: regionId.nullish(),
  year: year.nullish(),
  provincePercent: ratioInput.nullish(),
  documentNumber,
});
/** 分解打捆资金 */
export const splitGroupAwardInput = z.object({ idempotencyKey, awardId: account, projectId, documentNumber });

function isRatio(text: string): boolean {
  const ratio = /^\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
  return ratio > 0 && ratio <= 100;
}
