import { dateOf } from '@kuaijin/kit/working-days';
import { isLookedUp } from '@kuaijin/workflow-approvals/acts/intake/prior-approval';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { FoundDocument } from '@kuaijin/workflow-approvals/case/prior-approvals';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { isDone } from '@kuaijin/workflow-approvals/case/transitions';
import { validUntilOf } from './validity';

/** What a case wants to know of the earlier cases of its project. */
export interface Wanted {
  readonly caseId: string;
  readonly itemCodes: readonly string[];
  readonly at: Instant;
}

/**
 * 前置检查: the newest outcome of such an item in another case that was approved, as far as it is still valid at an
 * instant. What was itself only looked up is no source: its own source is.
 */
export function earlierResult(cases: Iterable<CaseState>, { caseId, itemCodes, at }: Wanted): FoundDocument | null {
  let newest: { readonly at: Instant; readonly document: FoundDocument } | undefined;
  for (const state of cases) {
    if (state.id === caseId || state.status !== 'APPROVED') continue;
    for (const step of Object.values(state.steps)) {
      const document = itemCodes.includes(step.itemCode) ? documentOf(state, step, at) : undefined;
      const decidedAt = step.outcome?.at ?? 0;
      if (document !== undefined && (newest === undefined || decidedAt > newest.at))
        newest = { at: decidedAt, document };
    }
  }
  return newest?.document ?? null;
}

/**
 * The outcome of a step as a document, where it is one that is good at an instant; on the day of its end it is not any
 * more.
 */
function documentOf(state: CaseState, step: StepState, at: Instant): FoundDocument | undefined {
  const { outcome } = step;
  if (outcome === undefined || outcome.at > at || !isDone(step.status) || isLookedUp(itemOf(state, step)))
    return undefined;
  const validUntil = validUntilOf(state, step);
  if (validUntil !== undefined && validUntil <= dateOf(new Date(at))) return undefined;
  return {
    documentDate: dateOf(new Date(outcome.at)),
    fromStepId: step.id,
    ...(outcome.documentNumber === undefined ? {} : { documentNumber: outcome.documentNumber }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}
