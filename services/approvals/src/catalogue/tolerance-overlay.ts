/** What an overlay says of tolerance 容缺. */
import type { ToleranceScope } from '@kuaijin/workflow-approvals/case/tolerance-rule';
import { z } from 'zod';

/** Longer make-up limits are no limits; the source says 20. */
export const MAKE_UP_MAX = 60;

export const toleranceScopes = ['GOVERNMENT', 'ENTERPRISE'] as const satisfies readonly ToleranceScope[];
export const onFailure = z.enum(['RETURN', 'REVOKE']);

/** What an overlay says of the tolerance of an item; it may narrow the limit of the policy. */
export const toleranceOverlay = z.strictObject({
  allowed: z.boolean().optional(),
  make_up_working_days: z.number().int().min(1).max(MAKE_UP_MAX).optional(),
  on_failure: onFailure.optional(),
});
