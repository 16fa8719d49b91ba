import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { ApprovalsContext } from '../context';
import { visibilityOfCase } from './case-scope';
import { seesCase } from './scope';

/** True when the row rule lets the caller see the case. */
export const isVisible = (state: CaseState, { viewer }: Pick<ApprovalsContext, 'viewer'>): boolean =>
  seesCase(viewer, visibilityOfCase(state));

/** A case by its id; null where there is none, or none that the caller may see. */
export async function visibleCase(id: string, context: ApprovalsContext): Promise<CaseState | null> {
  const state = await context.loaders.cases.load(id);
  return state !== undefined && isVisible(state, context) ? state : null;
}

/** A case that an operation is asked for: as of lately, where that is at hand. */
export async function caseToChange(id: string, context: ApprovalsContext): Promise<CaseState | null> {
  const recent = context.recent(id);
  if (recent === undefined) return visibleCase(id, context);
  return isVisible(recent, context) ? recent : null;
}

/**
 * A case after an operation that brought its journal to `head`; what the request reads of it from now on is not older
 * than that.
 */
export async function changedCase(id: string, head: number, context: ApprovalsContext): Promise<CaseState | null> {
  const { cases } = context.loaders;
  const recent = context.recent(id);
  cases.clear(id);
  if (recent !== undefined && recent.head >= head) cases.prime(id, recent);
  return visibleCase(id, context);
}
