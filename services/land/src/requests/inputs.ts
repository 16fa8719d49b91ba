/** What the inputs about requests for quota have to be beyond their GraphQL types. */
import { orderFields } from '@kuaijin/kit/accounts';
import { z } from 'zod';

const { idempotencyKey, account, projectId, documentNumber, purpose, reason } = orderFields;
const ofRequest = { idempotencyKey, requestId: z.string().trim().min(1).max(200) };

/** 提出申请 */
export const requestInput = z.object({
  ...{ idempotencyKey, documentNumber, purpose },
  poolId: account,
  projectId: projectId.nullish(),
});
/** 转报上级 */
export const passOnInput = z.object({ ...ofRequest, opinion: reason });
/** 不予批复, 撤回 */
export const declineInput = z.object({ ...ofRequest, reason });
/** 批复 */
export const grantInput = z.object({
  ...{ ...ofRequest, documentNumber },
  reservePoolId: account.nullish(),
  passedOverBecause: reason.nullish(),
});
